namespace RazorHost.Courriers;

/// <summary>Every letter of this host. One that is missing here is never sent: its row says so.</summary>
internal static class Modeles
{
    internal static IServiceCollection AddModeles(this IServiceCollection services) => services
        .AddScoped<FaitsDeDossier>()
        .AddScoped<IModeleDeCourrier, LettreDeRetour>()
        .AddScoped<IModeleDeCourrier, LettreDeCorrection>()
        .AddScoped<IModeleDeCourrier, LettreDeReception>()
        .AddScoped<IModeleDeCourrier, LettreDeTermineeParLaCaf>()
        .AddScoped<IModeleDeCourrier, LettreDeValidation>()
        .AddScoped<IModeleDeCourrier, LettreDeDevalidation>()
        .AddScoped<IModeleDeCourrier, LettreDeMiseALEcart>()
        .AddScoped<IModeleDeCourrier, LettreDeReprise>()
        .AddScoped<IModeleDeCourrier, LettreDeDelai>()
        .AddLettresDesComptes();
}
