namespace RazorHost.Hote;

/// <summary>Errors end on one French page, without a stack trace, that needs no database.</summary>
internal static class ErreursExtensions
{
    internal static void UseErreurs(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/erreur/500",
            // The handlers of the failed request remember its failure: the page starts afresh.
            CreateScopeForErrors = true,
        });
        app.UseStatusCodePagesWithReExecute("/erreur/{0}");
    }
}
