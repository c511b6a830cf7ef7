using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Clas.Persistence;

/// <summary>Takes what is due, one mail after the other, has it handed over, and writes what became of it.</summary>
internal sealed partial class Expedition(
    Reglages reglages,
    TourneeDeCourriers tournee,
    Transactions transactions,
    IServiceScopeFactory scopes,
    TimeProvider temps,
    ILogger<Expedition> journal) : IExpedition
{
    public async Task<BilanDExpedition> EnvoyerAsync(int auPlus = 100, CancellationToken ct = default)
    {
        if (!reglages.AUnFacteur)
            throw new InvalidOperationException("Nobody hands mails over: add clas.UseFacteur<T>() in AddClas.");
        var bilan = new BilanDExpedition();
        for (var nombre = 0; nombre < auPlus && await tournee.PrendreAsync(ct).ConfigureAwait(false) is { } courrier; nombre++)
        {
            var remise = await RemettreAsync(courrier, ct).ConfigureAwait(false);
            bilan = await MarquerAsync(bilan, courrier, remise).ConfigureAwait(false);
            if (remise.Issue == IssueDeRemise.Injoignable)
                break;
        }

        return bilan;
    }

    private async Task<Remise> RemettreAsync(Courrier courrier, CancellationToken ct)
    {
        // Its process died at each attempt: the next one would too.
        if (courrier.Tentatives > Echeancier.Tentatives)
            return Remise.Refusee("L’envoi s’est interrompu à chaque tentative, sans que l’on sache pourquoi.");
        try
        {
            if (await DejaDitAsync(courrier, ct).ConfigureAwait(false) is { } decharge)
                return Remise.SansObjet($"Le porteur avait déjà été prévenu ({Libelles.Francais.Nom(decharge.Moyen)}).");

            using var limite = new CancellationTokenSource(Echeancier.DureeDUnEssai, temps);
            using var deux = CancellationTokenSource.CreateLinkedTokenSource(ct, limite.Token);
            await using var portee = scopes.CreateAsyncScope();
            return await portee.ServiceProvider.GetRequiredService<IFacteur>()
                .RemettreAsync(courrier.ARediger(), deux.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!ct.IsCancellationRequested)
        {
            Echouer(exception, courrier.Nature, courrier.Cle);
            return Remise.Differee("Le serveur de courriels n’a pas répondu à temps.");
        }
#pragma warning disable CA1031 // Whatever a letter or a transport throws, the mail stays and the others leave.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Echouer(exception, courrier.Nature, courrier.Cle);
            return Remise.Differee("Une erreur s’est produite en préparant ou en envoyant ce courriel ; le journal technique la décrit.");
        }
    }

    /// <summary>The discharge of the duty that this mail would discharge, if somebody told the porteur meanwhile.</summary>
    /// <remarks>A validation is news by itself, whatever was told of the corrections made with it.</remarks>
    private async Task<DechargeDInformer?> DejaDitAsync(Courrier courrier, CancellationToken ct) =>
        courrier is { Dossier: { } dossier, Sequence: { } sequence } && courrier.Nature != NatureDeCourrier.Validation
            ? await transactions.LireAsync(
                (contexte, ct) => contexte.Set<DechargeDInformer>().AsNoTracking().DuDossier(dossier)
                    .SingleOrDefaultAsync(decharge => decharge.Sequence == sequence, ct),
                ct).ConfigureAwait(false)
            : null;

    /// <summary>Not cancelled by the host that stops: what was sent is marked as sent.</summary>
    private async Task<BilanDExpedition> MarquerAsync(BilanDExpedition bilan, Courrier courrier, Remise remise)
    {
        switch (remise.Issue)
        {
            case IssueDeRemise.Faite:
                await tournee.MarquerEnvoyeAsync(courrier, remise.Remarque, CancellationToken.None).ConfigureAwait(false);
                return bilan with { Envoyes = bilan.Envoyes + 1 };
            case IssueDeRemise.SansObjet or IssueDeRemise.SansDestinataire:
                var etat = remise.Issue == IssueDeRemise.SansObjet ? EtatDeCourrier.SansObjet : EtatDeCourrier.SansDestinataire;
                await tournee.CloreAsync(courrier, etat, remise.Remarque, CancellationToken.None).ConfigureAwait(false);
                return bilan with { SansSuite = bilan.SansSuite + 1 };
            default:
                NePasPartir(courrier.Nature, courrier.Cle, courrier.Tentatives, remise.Remarque);
                var maximum = remise.Issue == IssueDeRemise.Refusee ? Echeancier.TentativesSiRefuse : Echeancier.Tentatives;
                if (courrier.Tentatives < maximum)
                {
                    await tournee.ReporterAsync(courrier, remise.Remarque, CancellationToken.None).ConfigureAwait(false);
                    return bilan with { Reportes = bilan.Reportes + 1 };
                }

                await tournee.CloreAsync(courrier, EtatDeCourrier.EnEchec, remise.Remarque, CancellationToken.None).ConfigureAwait(false);
                return bilan with { EnEchec = bilan.EnEchec + 1 };
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Mail {Nature} {Cle} could not be handed over.")]
    private partial void Echouer(Exception exception, string nature, Guid cle);

    [LoggerMessage(2, LogLevel.Warning, "Mail {Nature} {Cle} did not leave at attempt {Tentatives}: {Remarque}")]
    private partial void NePasPartir(string nature, Guid cle, int tentatives, string? remarque);
}
