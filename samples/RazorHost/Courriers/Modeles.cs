namespace RazorHost.Courriers;

/// <summary>Every letter of this host. One that is missing here is never sent: its row says so.</summary>
internal static class Modeles
{
    internal static IServiceCollection AddModeles(this IServiceCollection services) => services;
}
