namespace RazorHost.Courriers;

/// <summary>The mails of this host: their letters, and the address their links begin with.</summary>
internal static class CourriersExtensions
{
    internal static IServiceCollection AddCourriers(this IServiceCollection services)
    {
        services.AddSingleton<AdressePublique>();
        services.AddSingleton<MiseEnPage>();
        return services.AddModeles();
    }
}
