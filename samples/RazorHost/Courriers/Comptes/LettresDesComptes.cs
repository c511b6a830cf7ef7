namespace RazorHost.Courriers;

/// <summary>Every letter about accounts and those who answer for structures.</summary>
internal static class LettresDesComptes
{
    internal static IServiceCollection AddLettresDesComptes(this IServiceCollection services) => services
        .AddScoped<IModeleDeCourrier, LettreDejaUnCompte>()
        .AddScoped<IModeleDeCourrier, LettreDeConfirmation>()
        .AddScoped<IModeleDeCourrier, LettreDeReinitialisation>()
        .AddScoped<IModeleDeCourrier, LettreDuLienParLaCaf>()
        .AddScoped<IModeleDeCourrier, LettreDuMotDePasseChange>()
        .AddScoped<IModeleDeCourrier, LettreDeNouvelleAdresse>()
        .AddScoped<IModeleDeCourrier, LettreDAdresseDemandee>()
        .AddScoped<IModeleDeCourrier, LettreDAdresseChangee>()
        .AddScoped<IModeleDeCourrier, LettreDInvitation>()
        .AddScoped<IModeleDeCourrier, LettreDeRevendication>()
        .AddScoped<IModeleDeCourrier, LettreDeDecision>()
        .AddScoped<IModeleDeCourrier, LettreDeRattachement>()
        .AddScoped<IModeleDeCourrier, LettreDHabilitation>()
        .AddScoped<IModeleDeCourrier, LettreDAssistance>()
        .AddScoped<IModeleDeCourrier, LettreDAccuse>();
}
