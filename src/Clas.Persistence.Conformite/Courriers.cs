using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Conformite;

// The outbox: what is deposited is saved with the rest, or not at all.
public abstract partial class MagasinConforme
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Courriers_Deposited_FollowTheTransaction(bool valider)
    {
        await using (var portee = Services.CreateAsyncScope())
        {
            var contexte = Contexte(portee.ServiceProvider);
            await using var transaction = await contexte.Database.BeginTransactionAsync();
            contexte.Add(Monde.Porteuse("Nouvelle"));
            contexte.Courriers().Deposer("compte.bienvenue", "compte-1", new Dictionary<string, string> { ["nom"] = "Hélène ✓" });
            await contexte.SaveChangesAsync();
            if (valider)
                await transaction.CommitAsync();
        }

        var courriers = await CourriersAsync();

        Assert.Equal(valider ? 1 : 0, courriers.Count);
        Assert.All(courriers, suivi =>
        {
            var courrier = suivi.Courrier;
            Assert.Equal(("compte.bienvenue", "compte-1", "Hélène ✓"), (courrier.Nature, courrier.Destinataire, courrier.Donnees["nom"]));
            Assert.Equal($"{courrier.Cle:N}@clas.invalid", courrier.IdentifiantDeMessage);
            Assert.Equal((EtatDeCourrier.EnAttente, 0), (suivi.Etat, suivi.Tentatives));
        });
    }

    [Fact]
    public async Task Courriers_DepositedTwiceForAnAccount_AreTwo()
    {
        await DeposerAsync("compte.bienvenue", "compte-1");
        await DeposerAsync("compte.bienvenue", "compte-1");

        Assert.Equal(2, (await CourriersAsync()).Select(suivi => suivi.Courrier.IdentifiantDeMessage).Distinct().Count());
    }

    [Theory]
    [InlineData("", "compte-1", "")]
    [InlineData("compte.bienvenue", " ", "")]
    [InlineData("compte.bienvenue", "a\0b", "")]
    [InlineData("compte.bienvenue", "compte-1", "a\0b")]
    public async Task Courriers_ThatADatabaseWouldRefuse_AreRefused(string nature, string destinataire, string donnee)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            DeposerAsync(nature, destinataire, new Dictionary<string, string> { ["nom"] = donnee }));

        Assert.Empty(await CourriersAsync());
    }

    private async Task DeposerAsync(string nature, string destinataire, IReadOnlyDictionary<string, string>? donnees = null)
    {
        await using var portee = Services.CreateAsyncScope();
        var contexte = Contexte(portee.ServiceProvider);
        contexte.Courriers().Deposer(nature, destinataire, donnees);
        await contexte.SaveChangesAsync();
    }

    /// <summary>All there are, in the order they were deposited.</summary>
    private async Task<IReadOnlyList<CourrierSuivi>> CourriersAsync()
    {
        var boite = Services.GetRequiredService<ICourriers>();
        var courriers = new List<CourrierSuivi>();
        foreach (var etat in Enum.GetValues<EtatDeCourrier>())
            courriers.AddRange(await boite.ListerAsync(etat));
        return [.. courriers.OrderBy(suivi => suivi.Courrier.DeposeLe).ThenBy(suivi => suivi.Courrier.Sequence)];
    }
}
