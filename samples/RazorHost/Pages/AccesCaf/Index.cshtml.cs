using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Hote;
using RazorHost.Identite;

namespace RazorHost.Pages.AccesCaf;

/// <summary>« Accès pour les Caf » (G4): sends agents to their organisation, and says what is needed to be recognised (G40).</summary>
public sealed partial class IndexModel(
    ReglagesDesAgents reglages, PorteDuReseau reseau, IHostEnvironment environnement, ILogger<IndexModel> journal) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Echec { get; set; }

    public bool EstPret => reglages.EstPret;

    public string Identifiants => reglages.Identifiants;

    public bool EstLimiteeAuReseau => reseau.EstLimitee;

    public bool EstHorsDuReseau => !reseau.EstOuverteA(HttpContext);

    public bool EstEnDeveloppement => environnement.IsDevelopment();

    /// <summary>The organisation was asked, and something went wrong on the way.</summary>
    public bool AEchoue => Echec is not null;

    public bool EstInjoignable { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Response.LaisserPartirVers(Uri.TryCreate(reglages.Emetteur, UriKind.Absolute, out var emetteur) ? emetteur : null);

    public IActionResult OnGet()
    {
        if (EstHorsDuReseau)
            Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!EstPret || EstHorsDuReseau)
            return OnGet();
        try
        {
            await HttpContext.ChallengeAsync(AgentsExtensions.Organisme, new AuthenticationProperties
            {
                RedirectUri = Url.Page("/AccesCaf/Reconnu", new { retour = Url.IsLocalUrl(Retour) ? Retour : null }),
            });
            return new EmptyResult();
        }
        catch (InvalidOperationException exception)
        {
            // The issuer's own description could not be read: it is down, or its address is wrong.
            Injoignable(exception);
            (EstInjoignable, Response.StatusCode) = (true, StatusCodes.Status503ServiceUnavailable);
            return Page();
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The OpenID Connect issuer of the agents cannot be read.")]
    private partial void Injoignable(Exception exception);
}
