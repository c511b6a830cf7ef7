using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RazorHost.Tests.Outillage;

/// <summary>A form of a page, as a browser would send it with one of its buttons.</summary>
internal sealed class FormulaireRempli(IHtmlFormElement formulaire, IHtmlElement bouton)
{
    /// <summary>Name and value, in the order of the page.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Valeurs =>
        Champs.Where(EstEnvoye).SelectMany(ValeursDe).Concat(
            bouton.GetAttribute("name") is { } nom ? [new(nom, bouton.GetAttribute("value") ?? "")] : []);

    /// <summary>Where it goes: the button's own address, else the form's, else the page's.</summary>
    internal string Adresse(string page) =>
        bouton.GetAttribute("formaction") ?? formulaire.GetAttribute("action") ?? page;

    internal void Remplir(string nom, string[] valeurs)
    {
        var champs = Champs.Where(champ => champ.GetAttribute("name") == nom).ToList();
        if (champs.Count == 0)
            throw new InvalidOperationException($"The form has no field « {nom} ».");
        foreach (var champ in champs)
        {
            switch (champ)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } coche:
                    coche.IsChecked = valeurs.Contains(coche.Value);
                    break;
                case IHtmlInputElement { Type: "hidden" }:
                    break;
                case IHtmlInputElement texte:
                    texte.Value = valeurs[0];
                    break;
                case IHtmlTextAreaElement long_:
                    long_.Value = valeurs[0];
                    break;
                case IHtmlSelectElement liste:
                    foreach (var option in liste.Options)
                        option.IsSelected = valeurs.Contains(option.Value);
                    break;
            }
        }
    }

    private IEnumerable<IHtmlElement> Champs => formulaire.Elements.OfType<IHtmlElement>().Where(champ => champ is not IHtmlButtonElement);

    private static bool EstEnvoye(IHtmlElement champ) =>
        champ.GetAttribute("name") is { Length: > 0 }
        && !champ.HasAttribute("disabled")
        && champ.Closest("fieldset[disabled]") is null
        && champ is not IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false };

    private static IEnumerable<KeyValuePair<string, string>> ValeursDe(IHtmlElement champ)
    {
        var nom = champ.GetAttribute("name")!;
        return champ switch
        {
            IHtmlSelectElement liste => liste.Options.Where(option => option.IsSelected).Select(option => KeyValuePair.Create(nom, option.Value)),
            IHtmlTextAreaElement texte => [new(nom, texte.Value)],
            IHtmlInputElement saisie => [new(nom, saisie.Value)],
            _ => [],
        };
    }
}
