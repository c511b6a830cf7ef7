using AngleSharp.Html.Dom;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>What a user does on the page of a fiche.</summary>
internal static class PageDeFiche
{
    /// <summary>The name of the inputs of a slot.</summary>
    internal static string R(string champ) => $"r.{champ}";

    extension(PageLue page)
    {
        /// <summary>The button of this geste.</summary>
        internal IHtmlElement Geste(GesteFiche geste) => (IHtmlElement)page.Un($"button[name=geste][value={geste}]");

        /// <summary>Is there a button for this geste?</summary>
        internal bool Offre(GesteFiche geste) => page.Document.QuerySelector($"button[name=geste][value={geste}]") is not null;

        /// <summary>What the input of a slot holds, to the letter.</summary>
        internal string Saisi(string champ) => page.Un($"[name='r.{champ}']") switch
        {
            IHtmlTextAreaElement texte => texte.Value,
            IHtmlInputElement saisie => saisie.Value,
            var autre => throw new InvalidOperationException($"{autre.LocalName} holds no text."),
        };

        /// <summary>What is said beside the question of this id; empty when nothing is.</summary>
        internal string DitACote(string question) =>
            PageLue.Plier(string.Join(' ', page.Document.QuerySelectorAll($"#q-{question} .remarques li").Select(ligne => ligne.TextContent)));

        /// <summary>The text read in the block of this question.</summary>
        internal string Question(string question) => PageLue.Plier(page.Un($"#q-{question}").TextContent);
    }

    extension(Navigateur navigateur)
    {
        /// <summary>Presses the button of a geste, having typed these answers.</summary>
        internal Task<PageLue> FaireAsync(PageLue page, GesteFiche geste, params (string Champ, string Valeur)[] reponses) =>
            navigateur.EnvoyerAsync(page, page.Geste(geste), [.. reponses.Select(reponse => (Nom(reponse.Champ), reponse.Valeur))]);

        /// <summary>Reads the confirmation and presses « OK ».</summary>
        internal Task<PageLue> ConfirmerAsync(PageLue page) => navigateur.EnvoyerAsync(page, page.Bouton("OK"));
    }

    private static string Nom(string champ) => champ == "motif" ? champ : R(champ);
}
