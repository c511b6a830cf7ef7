namespace Clas.Architecture.Tests;

/// <summary>Rule 7: the folders of Clas.Domain are floors, each standing only on those below.</summary>
internal static class Etages
{
    private static readonly string[][] DeHautEnBas =
    [
        ["Dossiers"], ["Fiches", "Campagnes"], ["Cycles", "Journal"], ["Questionnaires"], ["Decisions"], ["Acteurs"], ["Identifiants"],
    ];

    /// <summary>The links that climb, and the files on no floor. Paths begin with the folder.</summary>
    internal static IEnumerable<Violation> Violations(IEnumerable<string> fichiers, IEnumerable<Lien> liens) =>
    [
        .. fichiers.Where(fichier => Hauteur(fichier) is null)
            .Select(fichier => new Violation(fichier, 1, $"On no floor: put it in one of {string.Join(", ", DeHautEnBas.SelectMany(etage => etage))}.")),
        .. liens.Where(lien => Hauteur(lien.De) > Hauteur(lien.Vers))
            .Select(lien => new Violation(
                lien.De,
                lien.Ligne,
                $"{Dossier(lien.De)} stands below {Dossier(lien.Vers)} and uses {lien.Symbole} ({lien.Vers}): receive what it judges as an argument, or move one of them.")),
    ];

    // 0 is the top; null is no floor.
    private static int? Hauteur(string fichier) =>
        Array.FindIndex(DeHautEnBas, etage => etage.Contains(Dossier(fichier))) is var rang and >= 0 ? rang : null;

    private static string Dossier(string fichier) => fichier.Contains('/') ? fichier[..fichier.IndexOf('/')] : "";
}
