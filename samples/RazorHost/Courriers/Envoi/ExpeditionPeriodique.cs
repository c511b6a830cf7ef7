using Clas.Persistence;

namespace RazorHost.Courriers;

/// <summary>Calls the sending loop every few seconds, and forgets old mails once a day.</summary>
internal sealed partial class ExpeditionPeriodique(
    IExpedition expedition, ICourriers courriers, ReglagesDeCourriel reglages, TimeProvider horloge, ILogger<ExpeditionPeriodique> journal)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!reglages.Expedition)
            return;
        using var cadence = new PeriodicTimer(TimeSpan.FromSeconds(reglages.Cadence), horloge);
        var prochainOubli = horloge.GetUtcNow();
        try
        {
            do
            {
                await EnvoyerAsync(stoppingToken);
                if (horloge.GetUtcNow() >= prochainOubli)
                {
                    await OublierAsync(stoppingToken);
                    prochainOubli = horloge.GetUtcNow().AddDays(1);
                }
            }
            while (await cadence.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private Task EnvoyerAsync(CancellationToken ct) => SansSArreterAsync(() => expedition.EnvoyerAsync(ct: ct), ct);

    private Task OublierAsync(CancellationToken ct) =>
        SansSArreterAsync(() => courriers.OublierAsync(horloge.GetUtcNow().AddDays(-reglages.JoursGardes), ct), ct);

    /// <summary>A database that is away for a while must not end the service, and the host with it.</summary>
    private async Task SansSArreterAsync(Func<Task> travail, CancellationToken ct)
    {
        try
        {
            await travail();
        }
#pragma warning disable CA1031 // Whatever it is, the next round tries again.
        catch (Exception exception) when (!ct.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Echouer(exception);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The round of mails failed; the next one tries again.")]
    private partial void Echouer(Exception exception);
}
