using Clas.Domain;
using RazorHost.Pages;

namespace RazorHost.Fiches;

/// <summary>One line of the journal of a fiche, in words, for one reader.</summary>
public sealed class PassageEnPage(FicheLue lue, Passage passage)
{
    private const string Effacee = "(valeur effacée)";

    /// <summary>Who acted.</summary>
    public string Qui => passage.Acteur ?? "(nom effacé)";

    /// <summary>In what capacity.</summary>
    public string Role => Libelles.Francais.Nom(passage.Role);

    /// <summary>When, heure de Paris.</summary>
    public string Quand => Dates.AvecHeure(passage.Le);

    /// <summary>When, for machines.</summary>
    public string Instant => passage.Le.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The label of the button.</summary>
    public string Geste => LigneDeJournal.NomDuGeste(passage);

    /// <summary>From which status; null when none moved.</summary>
    public string? De => Nom<StatutFiche>(passage.De);

    /// <summary>To which status; null when none moved.</summary>
    public string? Vers => Nom<StatutFiche>(passage.Vers);

    /// <summary>The status is another one.</summary>
    public bool ChangeDeStatut => De != Vers;

    /// <summary>The motive; null when there was none.</summary>
    public string? Motif => passage.Motif ?? (EstScellee("motif") ? Effacee : null);

    /// <summary>What differed, as far as this reader may see.</summary>
    public IReadOnlyList<EcartEnPage> Ecarts { get; } =
    [
        .. from ecart in passage.Ecarts()
           let champ = lue.Questionnaire.TryChamp(lue.Fiche.Type, ecart.ChampId, out var connu) ? connu : null
           where champ is not null && lue.EstLisible(champ)
           orderby lue.RangDe(champ)
           select new EcartEnPage(
               EcartEnPage.LibelleDe(champ),
               EnClair(passage, champ, ecart.Avant, ".avant", EcartEnPage.Vide),
               EnClair(passage, champ, ecart.Apres, ".apres", EcartEnPage.Effacee)),
    ];

    // The chain keeps the digest of a value for ever, the value only for a time: that tells « erased » from « blank ».
    private static string EnClair(Passage passage, Champ champ, Reponse? reponse, string suffixe, string siVide) =>
        reponse?.EnClair(champ)
        ?? (passage.Empreintes.Any(empreinte => empreinte.Cle == champ.Id + suffixe) ? Effacee : siVide);

    private bool EstScellee(string cle) => passage.Empreintes.Any(empreinte => empreinte.Cle == cle);

    private static string? Nom<T>(string? nom)
        where T : struct, Enum => Enum.TryParse<T>(nom, out var valeur) ? Libelles.Francais.Nom(valeur) : null;
}
