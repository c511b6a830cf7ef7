using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Clas.Persistence.Conformite;

/// <summary>One host that sends mails: its services, what it handed over, its clock.</summary>
internal sealed record Poste(ServiceProvider Services, Casier Casier, FakeTimeProvider Horloge) : IAsyncDisposable
{
    internal IDossiers Dossiers => Services.GetRequiredService<IDossiers>();

    internal ICourriers Courriers => Services.GetRequiredService<ICourriers>();

    internal IJournaux Journaux => Services.GetRequiredService<IJournaux>();

    internal Task<BilanDExpedition> EnvoyerAsync(CancellationToken ct = default) =>
        Services.GetRequiredService<IExpedition>().EnvoyerAsync(ct: ct);

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
