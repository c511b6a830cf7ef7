using Clas.Domain;

namespace RazorHost.Pages.National;

/// <summary>The délai of one fiche: until when it runs, and whether another may be granted.</summary>
/// <param name="Fiche">The fiche.</param>
/// <param name="Titre">« Fiche Action 2018-2019 ».</param>
/// <param name="Jusque">The last day of the one that runs; null when none does.</param>
/// <param name="Possible">Whether the Cnaf may grant one, and why not.</param>
public sealed record DelaiEnPage(FicheId Fiche, string Titre, DateOnly? Jusque, GestePossible<GesteDossier> Possible)
{
    /// <summary>Those of a dossier, at an instant.</summary>
    internal static IReadOnlyList<DelaiEnPage> De(Dossier dossier, Intervention gestes, DateTimeOffset le) =>
    [
        .. dossier.Fiches.Select(fiche => new DelaiEnPage(
            fiche.Id,
            dossier.TitreDe(fiche.Id),
            fiche.DelaiCourtA(le) ? HeureDeParis.JourDe(fiche.DelaiJusquAu!.Value.AddTicks(-1)) : null,
            gestes.GestePossible(GesteDossier.AccorderUnDelai, fiche.Id))),
    ];
}
