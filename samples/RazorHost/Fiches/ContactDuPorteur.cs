using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>Whom to call about a fiche, as answered in the fiche Structure (G17: « contacter le porteur »).</summary>
/// <param name="Nom">Name and function; null when blank.</param>
/// <param name="Telephone">As people read it; null when blank or unreadable.</param>
/// <param name="Courriel">Null when blank or unreadable.</param>
public sealed record ContactDuPorteur(string? Nom, string? Telephone, string? Courriel)
{
    // Ids of the questionnaire (DOMAIN §3); one that replaces ours without them leaves the contact unknown.
    private const string NomDuContact = "S13a";
    private const string Fonction = "S13b";
    private const string Numero = "S14";
    private const string Adresse = "S15";

    /// <summary>Nobody is named.</summary>
    public bool EstInconnu => Telephone is null && Courriel is null;

    /// <summary>One line: « Mme Diallo (coordinatrice), 02 35 00 00 00, contact@… ».</summary>
    public string EnUneLigne => string.Join(", ", new[] { Nom, Telephone, Courriel }.OfType<string>());

    internal static ContactDuPorteur De(FicheLue lue)
    {
        if (!lue.Questionnaire.TryChamp(TypeDeFiche.Structure, Adresse, out var adresse) || !lue.EstLisible(adresse))
            return new(null, null, null);

        var reponses = lue.Dossier.Structure.Reponses;
        var (nom, fonction) = (Texte(reponses[NomDuContact]), Texte(reponses[Fonction]));
        return new(
            fonction is null ? nom : $"{nom} ({fonction})".Trim(),
            Clas.Domain.Telephone.TryParse(Texte(reponses[Numero]), out var telephone) ? telephone.Lisible : null,
            Texte(reponses[Adresse]));
    }

    private static string? Texte(Reponse? reponse) => reponse is ReponseTexte texte ? texte.Texte : null;
}
