using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>The outbox: what is deposited is saved with the rest, or not at all.</summary>
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
        Assert.All(courriers, courrier =>
        {
            Assert.Equal(("compte.bienvenue", "compte-1", "Hélène ✓"), (courrier.Nature, courrier.Destinataire, courrier.Donnees["nom"]));
            Assert.Equal($"{courrier.Cle:N}@clas.invalid", courrier.IdentifiantDeMessage);
            Assert.Equal((EtatDeCourrier.EnAttente, 0), (courrier.Etat, courrier.Tentatives));
        });
    }

    [Fact]
    public async Task Courriers_DepositedTwiceForAnAccount_AreTwo()
    {
        await DeposerAsync("compte.bienvenue", "compte-1");
        await DeposerAsync("compte.bienvenue", "compte-1");

        Assert.Equal(2, (await CourriersAsync()).Select(courrier => courrier.IdentifiantDeMessage).Distinct().Count());
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

    private async Task<IReadOnlyList<Courrier>> CourriersAsync()
    {
        await using var portee = Services.CreateAsyncScope();
        return await Contexte(portee.ServiceProvider).Set<Courrier>().AsNoTracking()
            .OrderBy(courrier => courrier.DeposeLe).ThenBy(courrier => courrier.Sequence)
            .ToListAsync();
    }
}
