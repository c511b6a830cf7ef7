namespace Clas.Persistence;

/// <summary>Columns of a dossier that the domain derives and that lists filter and sort by.</summary>
internal static class Colonnes
{
    internal const string Nom = "NomAffiche";

    /// <summary>Folded and cut: sorts.</summary>
    internal const string NomPlie = "NomPlie";

    /// <summary>Folded name, number and Sias number: searched.</summary>
    internal const string Recherche = "Recherche";

    internal const string NumeroSias = "NumeroSias";

    /// <summary>To be verified, then the others, then those set aside.</summary>
    internal const string Ordre = "Ordre";

    internal const string EstCommence = "EstCommence";
    internal const string EstEnSaisie = "EstEnSaisie";
    internal const string EstTermine = "EstTermine";
    internal const string EstValide = "EstValide";

    /// <summary>Not the name of the domain's property, which is computed and has no column.</summary>
    internal const string EstPrisEnCompte = "PrisEnCompte";

    internal const string ModifieLe = "ModifieLe";

    internal const int OrdreAVerifier = 0;
    internal const int OrdreCourant = 1;
    internal const int OrdreALEcart = 2;
}
