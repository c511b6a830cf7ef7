using Clas.Domain;

namespace Clas.Persistence.Conformite;

// The history of the number of structures: each declaration, in the order it was stored, none lost.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task Declarations_AreReadInOrderWithWhoWhenAndWhatTheyReplaced()
    {
        await DeclarerAsync(0);
        await DeclarerAsync(12, Monde.Responsable, Monde.PendantLaSaisie.AddDays(1));
        await DeclarerAsync(12, Monde.Agent, Monde.PendantLaSaisie.AddDays(2));
        await DeclarerAsync(9, Monde.Cnaf, Monde.PendantLaSaisie.AddDays(3));
        await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.ValDOise, 4, Monde.AgentDAilleurs, Monde.PendantLaSaisie);

        var lignes = await Suivi.DeclarationsAsync(Monde.Annee, Monde.SeineMaritime);

        Assert.Equal(
            [
                (1, null, 0, Monde.Agent.Nom, Monde.PendantLaSaisie),
                (2, 0, 12, Monde.Responsable.Nom, Monde.PendantLaSaisie.AddDays(1)),
                (3, 12, 9, Monde.Cnaf.Nom, Monde.PendantLaSaisie.AddDays(3)),
            ],
            lignes.Select(ligne => (ligne.Sequence, ligne.Ancien, ligne.Nombre, ligne.Par, ligne.Le)));
        Assert.Empty(await Suivi.DeclarationsAsync(Monde.Annee, CodeCaf.Lire("974")));
    }

    [Fact]
    public async Task Declarations_MadeByManyAtOnce_AreAllKept()
    {
        await EnsembleAsync([.. Enumerable.Range(1, 8).Select<int, Func<Task<bool>>>(n => () => DeclarerAsync(n))]);

        var lignes = await Suivi.DeclarationsAsync(Monde.Annee, Monde.SeineMaritime);

        Assert.Equal(Enumerable.Range(1, 8), lignes.Select(ligne => ligne.Sequence));
        Assert.Equal(Enumerable.Range(1, 8), lignes.Select(ligne => ligne.Nombre).Order());
        Assert.Equal(lignes.SkipLast(1).Select(ligne => (int?)ligne.Nombre).Prepend(null), lignes.Select(ligne => ligne.Ancien));
        Assert.Equal(await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime), lignes[^1].Nombre);
    }

    [Fact]
    public async Task Declarations_OfAClosedCampagne_AreNotAddedTo()
    {
        await DeclarerAsync(9);

        var apres = await DeclarerAsync(10, Monde.Agent, Monde.ApresTout);

        Assert.False(apres);
        Assert.Equal(9, Assert.Single(await Suivi.DeclarationsAsync(Monde.Annee, Monde.SeineMaritime)).Nombre);
    }

    // A host that migrated without copying what was declared: the next line still says what it replaced.
    [Fact]
    public async Task Declarations_WhoseFirstLinesWereNotKept_GoOnFromTheNumberKnown()
    {
        await DeclarerAsync(9);
        await SqlAsync($"DELETE FROM clas_declarations_de_nombre");

        await DeclarerAsync(11);

        var ligne = Assert.Single(await Suivi.DeclarationsAsync(Monde.Annee, Monde.SeineMaritime));
        Assert.Equal((2, 9, 11, false), (ligne.Sequence, ligne.Ancien, ligne.Nombre, ligne.EstPremiere));
    }

    private Task<bool> DeclarerAsync(int nombre, Acteur? par = null, DateTimeOffset? le = null) => Suivi.DeclarerStructuresFinanceesAsync(
        Monde.Annee, Monde.SeineMaritime, nombre, par ?? Monde.Agent, le ?? Monde.PendantLaSaisie);
}
