using System.Text;
using System.Text.RegularExpressions;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>Writes a guide while somebody plays it: each paragraph beside the screens it speaks of.</summary>
/// <remarks>What the text quotes, « Enregistrer », must be read on a screen of its section, or in a letter received there.</remarks>
internal sealed partial class Redacteur(string nom, bool avecImages)
{
    private readonly StringBuilder _page = new();
    private readonly List<Ecran> _ecrans = [];
    private readonly List<string> _defauts = [];
    private readonly HashSet<string> _citations = [];
    private readonly StringBuilder _vu = new();

    /// <summary>« caf », « porteur »: of its file and of its pictures.</summary>
    internal string Nom => nom;

    internal IReadOnlyList<Ecran> Ecrans => _ecrans;

    internal void Titrer(string titre, int niveau = 2)
    {
        VerifierLesCitations();
        _page.Append(null, $"{(_page.Length == 0 ? "" : "\n")}{new string('#', niveau)} {titre}\n");
    }

    /// <summary>A paragraph, or a list, as Markdown.</summary>
    internal void Ecrire(string texte)
    {
        _page.Append(null, $"\n{texte}\n");
        _citations.UnionWith(Citations().Matches(PageLue.Plier(texte)).Select(citation => citation.Groups[1].Value));
    }

    /// <summary>The screen as it is now.</summary>
    /// <param name="qui">Whose window.</param>
    /// <param name="image">The name of its picture, in this guide.</param>
    /// <param name="legende">What it shows, in a few words without a full stop.</param>
    /// <param name="lignes">The rows of the guide of 2019 that it shows, « G9, G10 »; empty for none.</param>
    /// <param name="cadres">What is framed, numbered when there are several.</param>
    internal async Task MontrerAsync(Visiteur qui, string image, string legende, string lignes, params Cadre[] cadres)
    {
        await VoirAsync(qui);
        var ecran = await Appareil.PrendreAsync(qui, $"{nom}-{image}", cadres, avecImages);
        _ecrans.Add(ecran);
        var encadres = cadres.Length == 1 ? cadres[0].Quoi : string.Join(", ", cadres.Select((cadre, rang) => $"{rang + 1} {cadre.Quoi}"));
        var renvoi = lignes.Length > 0 ? $" <sub>{lignes}</sub>" : "";
        _page.Append(null, $"\n![Écran « {await TitreAsync(qui)} ». Encadré : {encadres}.](images/{ecran.Nom}.webp)\n");
        _page.Append(null, $"\n*Image {_ecrans.Count}. {legende}.*{renvoi}\n");
    }

    /// <summary>Something seen that has no picture: its words may be quoted.</summary>
    internal async Task VoirAsync(Visiteur qui) => _vu.AppendLine(await Appareil.ToutLireAsync(qui.Page));

    /// <summary>A letter received: the same.</summary>
    internal MessageRecu Recevoir(MessageRecu lettre)
    {
        _vu.AppendLine(lettre.Objet).AppendLine(lettre.Texte);
        return lettre;
    }

    /// <summary>The page, once all is written.</summary>
    internal string Finir()
    {
        VerifierLesCitations();
        Constater.Aucun(_defauts);
        return Espaces().Replace(_page.ToString(), "\u00A0");
    }

    private void VerifierLesCitations()
    {
        var vu = PageLue.Plier(_vu.ToString());
        _defauts.AddRange(_citations.Where(citation => !vu.Contains(citation, StringComparison.Ordinal)).Select(citation => $"{nom}: no screen of its section says « {citation} »."));
        _citations.Clear();
        _vu.Clear();
    }

    private static async Task<string> TitreAsync(Visiteur qui) => (await qui.Page.TitleAsync()).Replace(" – Clas", "", StringComparison.Ordinal);

    /// <summary>The spaces where French does not let a line end.</summary>
    [GeneratedRegex(@"(?<=«) | (?=[:;?!%»](?:[\s*.,)]|$))")]
    private static partial Regex Espaces();

    [GeneratedRegex("« ([^»]+?) »")]
    private static partial Regex Citations();
}
