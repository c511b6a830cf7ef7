namespace RazorHost.Demonstration;

/// <summary>The gestes of each story, in order.</summary>
internal static class Recits
{
    private static readonly Func<Scene, Task>[] Transmis =
    [
        scene => scene.SaisirStructureAsync(),
        scene => scene.SaisirActionAsync(),
        scene => scene.TerminerStructureAsync(),
        scene => scene.TerminerActionAsync(),
    ];

    private static readonly Func<Scene, Task>[] Valide =
    [
        .. Transmis,
        scene => scene.ValiderStructureAsync(),
        scene => scene.ValiderActionAsync(),
    ];

    private static readonly Dictionary<Recit, Func<Scene, Task>[]> Tous = new()
    {
        [Recit.SansDossier] = [],
        [Recit.JamaisEnregistre] = [],
        [Recit.StructureEntamee] = [scene => scene.EntamerStructureAsync()],
        [Recit.StructureSeule] = [scene => scene.SaisirStructureAsync(), scene => scene.TerminerStructureAsync()],
        [Recit.ActionEntamee] = [scene => scene.SaisirStructureAsync(), scene => scene.EntamerActionAsync()],
        [Recit.ActionIncoherente] = [scene => scene.SaisirStructureAsync(), scene => scene.SaisirActionAsync()],
        [Recit.AVerifier] = Transmis,
        [Recit.StructureValidee] = [.. Transmis, scene => scene.ValiderStructureAsync()],
        [Recit.Rendue] = [.. Transmis, scene => scene.RendreActionAsync()],
        [Recit.Corrigee] = [.. Transmis, scene => scene.ValiderStructureAsync(), scene => scene.CorrigerActionAsync()],
        [Recit.TermineeParLaCaf] =
        [
            scene => scene.SaisirStructureAsync(),
            scene => scene.SaisirActionAsync(),
            scene => scene.TerminerStructureAsync(),
            scene => scene.TerminerActionALaPlaceAsync(),
            scene => scene.PrevenirAsync(),
        ],
        [Recit.Rouverte] = [.. Valide, scene => scene.RouvrirActionAsync()],
        [Recit.PrisEnCompte] = Valide,
        [Recit.Doublon] = [scene => scene.SaisirStructureAsync(), scene => scene.MettreALEcartAsync()],
    };

    internal static async Task JouerAsync(Recit recit, Scene scene)
    {
        foreach (var geste in Tous[recit])
            await geste(scene);
    }
}
