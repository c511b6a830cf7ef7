using Clas.Domain;
using Clas.Persistence;
using RazorHost.Identite;

namespace RazorHost.Pages;

/// <summary>The campagne that pages speak of: the newest one that opened. Read once a request.</summary>
public sealed class CampagneCourante(ICampagnes campagnes, ActeurCourant courant)
{
    private IReadOnlyList<Campagne>? _ouvertes;

    /// <summary>The campagne; null before the first one opens.</summary>
    public async Task<Campagne?> LireAsync(CancellationToken ct)
    {
        _ouvertes ??=
        [
            .. (await campagnes.ListerAsync(ct)).Where(campagne => campagne.PhaseA(courant.Maintenant) != PhaseDeCampagne.Preparation),
        ];
        return _ouvertes.Count > 0 ? _ouvertes[0] : null;
    }
}
