using System.Globalization;
using Clas.Domain;

namespace Clas.Pdf;

/// <summary>What is printed of a fiche for one reader, without any engine: draw it as you like.</summary>
/// <remarks>
/// <see cref="De"/> reads it from a dossier. <see cref="FichePdf"/> draws it with SkiaSharp; a host may draw it with
/// another engine, or as a page to read on screen. Texts are those of the questionnaire and of the answers, as typed:
/// whoever draws them escapes them.
/// </remarks>
public sealed record FicheImprimee
{
    /// <summary>« Fiche Structure », « Fiche Action 2018-2019 » (G23).</summary>
    public required string Titre { get; init; }

    /// <summary>The name of the structure porteuse, as answered.</summary>
    public required string Structure { get; init; }

    /// <summary>The readable number; null before the store gave it.</summary>
    public NumeroDeFiche? Numero { get; init; }

    /// <summary>The school years, « 2018-2019 ».</summary>
    public required string Campagne { get; init; }

    /// <summary>« Caf de Seine-Maritime ».</summary>
    public required string Caf { get; init; }

    /// <summary>Where the fiche stands, in a word: « Validée », « En saisie ».</summary>
    public required string Etat { get; init; }

    /// <summary>When it was validated; null while it is not.</summary>
    public DateTimeOffset? ValideeLe { get; init; }

    /// <summary>When it is printed: an argument, so that the same fiche printed at the same time is the same file.</summary>
    public required DateTimeOffset ImprimeeLe { get; init; }

    /// <summary>Why the dossier was set aside, in a word; null when it was not.</summary>
    public string? MiseALEcart { get; init; }

    /// <summary>What this reader may read, in the order of the questionnaire.</summary>
    public IReadOnlyList<RubriqueImprimee> Rubriques { get; init; } = [];

    /// <summary>Whether the fiche is closed to both sides.</summary>
    public bool EstValidee => ValideeLe is not null;

    /// <summary>What must stand on each page: « Fiche non validée », « Dossier mis à l’écart : Doublon »; empty for a validated fiche that counts.</summary>
    public IReadOnlyList<string> Marques =>
    [
        .. EstValidee ? Array.Empty<string>() : ["Fiche non validée"],
        .. MiseALEcart is { } raison ? [$"Dossier mis à l’écart\u00A0: {raison}"] : Array.Empty<string>(),
    ];

    /// <summary>What stands at the head of the fiche, labelled, in order.</summary>
    public IReadOnlyList<FaitImprime> Faits =>
    [
        new("Numéro de la fiche", Numero?.ToString() ?? "Pas encore attribué"),
        new("Campagne", Campagne),
        new("Caf", Caf),
        ValideeLe is { } le ? new("État", $"{Etat} le {Jour(le)}") : new("État", Etat),
    ];

    /// <summary>« Imprimée le 30/06/2019 », Paris time.</summary>
    public string Impression => $"Imprimée le {Jour(ImprimeeLe)}";

    /// <summary>A name for the file, of letters, digits and dashes alone, whatever the structure is called.</summary>
    public string NomDeFichier => $"clas-{Numero?.ToString() ?? "fiche-sans-numero"}.pdf";

    /// <summary>Reads what that role may read of a fiche.</summary>
    /// <param name="dossier">The dossier, with its campagne attached.</param>
    /// <param name="fiche">Which fiche of it.</param>
    /// <param name="lecteur">For whom: the Caf's own notes are left out for a porteur, unless the Caf shows them.</param>
    /// <param name="le">When it is printed.</param>
    /// <param name="libelles">The words for its state; null for those shipped.</param>
    /// <exception cref="ArgumentException">The dossier has no such fiche.</exception>
    public static FicheImprimee De(Dossier dossier, FicheId fiche, Role lecteur, DateTimeOffset le, Libelles? libelles = null) =>
        LectureDeFiche.Lire(dossier, fiche, lecteur, le, libelles ?? Libelles.Francais);

    // Not by culture: containers often ship without any.
    private static string Jour(DateTimeOffset instant) =>
        HeureDeParis.JourDe(instant).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}

/// <summary>One fact at the head of a printed fiche.</summary>
/// <param name="Libelle">What it is: « Caf ».</param>
/// <param name="Valeur">« Caf de Seine-Maritime ».</param>
public sealed record FaitImprime(string Libelle, string Valeur);
