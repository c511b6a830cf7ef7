using static Clas.Domain.GesteFiche;
using static Clas.Domain.Tests.Lois.Personne;

namespace Clas.Domain.Tests.Lois;

/// <summary>Histories that once broke a law: played before those that are drawn, under every law, for ever.</summary>
/// <remarks>Copy here the shrunk history that a failure prints, or its « replay directly at failing step » seed, and say what it found.</remarks>
internal static class HistoiresRetrouvees
{
    public static IReadOnlyList<Histoire> Toutes { get; } =
    [
        // A text of the Caf too long to be read stopped the porteur, who may not touch it.
        new(
        [
            new PasDeFiche(Porteur, Enregistrer, 0, Contenu.Rien),
            new PasDeFiche(Porteur, Enregistrer, 1, Contenu.Rien),
            new PasDeFiche(Agent, Enregistrer, 1, new Contenu(false, [new Touche("A50", new string('x', 2001))])),
            new PasDeFiche(Porteur, Terminer, 1, Contenu.Entier),
        ]),

        // The same with a Sias number that is none.
        new(
        [
            new PasDeFiche(Porteur, Enregistrer, 0, Contenu.Entier),
            new PasDeFiche(Agent, Enregistrer, 0, new Contenu(false, [new Touche("S19", "abc")])),
            new PasDeFiche(Porteur, Terminer, 0, Contenu.Rien),
            new PasDeFiche(Agent, Valider, 0, Contenu.Rien),
        ]),

        // Closing a campagne that was closed moved its end, and kept a motive that no database stores.
        new([new PasDeCampagne(Cnaf, GesteDeCampagne.Clore, Heures: 2247) { Mot = Mot.Interdit }, new PasDeCampagne(Cnaf, GesteDeCampagne.Clore) { Mot = Mot.Bon }]),
    ];

    /// <summary>« seed,gamma » of a failing step; it draws another history once the generators change, the list above lasts.</summary>
    public static IReadOnlyList<string> Graines { get; } =
    [
        // A50 again, as it was drawn: fifteen steps.
        "17552823183448677057,5830738135428928549",
    ];
}
