using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RazorHost.Tests.Pages;

/// <summary>Holds the last thing that a long answer reads, until the test says so.</summary>
internal sealed class Sonde
{
    /// <summary>Only a host that waits for the end before it answers comes to this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource _liberee = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _passees;

    /// <summary>How many times the last thing was read.</summary>
    internal int Passees => Volatile.Read(ref _passees);

    internal void Liberer() => _liberee.TrySetResult();

    /// <summary>Waits for the test.</summary>
    internal async Task PasserAsync()
    {
        await Task.WhenAny(_liberee.Task, Task.Delay(Patience));
        Interlocked.Increment(ref _passees);
    }

    /// <summary>Puts a relay before a service of the host: every call goes through, and this one sees it first.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="autrement">What answers in the service's place; null to let the call through.</param>
    internal static void Devant<T>(IServiceCollection services, Func<T, MethodInfo, object?[], object?> autrement)
        where T : class
    {
        var vrai = services.Last(service => service.ServiceType == typeof(T));
        services.Replace(new ServiceDescriptor(
            typeof(T),
            portee =>
            {
                var relais = DispatchProxy.Create<T, Relais<T>>();
                ((Relais<T>)(object)relais).Brancher((T)(vrai.ImplementationFactory?.Invoke(portee) ?? ActivatorUtilities.CreateInstance(portee, vrai.ImplementationType!)), autrement);
                return relais;
            },
            vrai.Lifetime));
    }
}
