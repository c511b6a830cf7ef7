using Clas.Domain;
using Clas.Persistence;
using RazorHost.Identite;

namespace RazorHost.Pages;

/// <summary>The campagne that pages speak of: the newest one that opened, or the one an address asks for. Read once a request.</summary>
public sealed class CampagneCourante(ICampagnes campagnes, ActeurCourant courant)
{
    private IReadOnlyList<Campagne>? _ouvertes;

    /// <summary>Those that opened, the newest first.</summary>
    public async Task<IReadOnlyList<Campagne>> OuvertesAsync(CancellationToken ct) => _ouvertes ??=
    [
        .. (await campagnes.ListerAsync(ct)).Where(campagne => campagne.PhaseA(courant.Maintenant) != PhaseDeCampagne.Preparation),
    ];

    /// <summary>The newest; null before the first one opens.</summary>
    public async Task<Campagne?> LireAsync(CancellationToken ct) => await OuvertesAsync(ct) is [var plusRecente, ..] ? plusRecente : null;

    /// <summary>The one asked for, « 2018-2019 », the newest when none is; null when it never opened.</summary>
    public async Task<Campagne?> LireAsync(string? demandee, CancellationToken ct) => string.IsNullOrWhiteSpace(demandee)
        ? await LireAsync(ct)
        : (await OuvertesAsync(ct)).FirstOrDefault(campagne => campagne.Code.ToString() == demandee.Trim());
}
