using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Pages.National;

/// <summary>A form replaces what its reader saw, and nothing else: another version may hold what somebody wrote since.</summary>
internal static class LectureDeCampagne
{
    internal const string ChangeeEntreTemps =
        "La campagne a été changée pendant que vous écriviez : rien de ce que vous demandiez n’a été fait. Ce que vous aviez écrit est ci-dessous : relisez-le, puis recommencez.";

    /// <summary>The geste, unless the campagne moved since the version read; null for a geste that replaces nothing.</summary>
    internal static async Task<(Decision Decision, bool EstPerimee)> ChangerSiLueAsync(
        this ICampagnes campagnes, CodeCampagne code, int? lue, Func<Campagne, Decision> accomplir, CancellationToken ct)
    {
        var estPerimee = false;
        var decision = await campagnes.ChangerAsync(
            code, stockee => (estPerimee = lue is not null && stockee.Version != lue) ? Decision.Accordee : accomplir(stockee), ct);
        return (decision, estPerimee);
    }
}
