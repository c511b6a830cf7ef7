using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using RazorHost.Pages;

namespace RazorHost.Identite;

/// <summary>The door of a Caf's pages: only its agents and the Cnaf, and first of all the number of structures (G6).</summary>
/// <remarks>
/// One filter over the folder, so that a page added tomorrow is behind it too. A foreign Caf and one that does not exist
/// give the same 404. The Cnaf reads without declaring anything.
/// </remarks>
public sealed class PorteDeLaCaf(ActeurCourant courant, CampagneCourante courante, ISuivi suivi) : IAsyncPageFilter
{
    private const string PageDuNombre = "/Caf/Nombre";

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await RefuserAsync(context) is { } refus)
            context.Result = refus;
        else
            await next();
    }

    private async Task<IActionResult?> RefuserAsync(PageHandlerExecutingContext context)
    {
        if (CafDe(context.RouteData.Values) is not { } adresse)
            return null;
        if (!CodeCaf.TryParse(adresse, out var caf) || !EstDuRessort(caf))
            return new NotFoundResult();

        var ct = context.HttpContext.RequestAborted;
        if (context.ActionDescriptor.ViewEnginePath == PageDuNombre
            || courant.Acteur.Role is not (Role.AgentCaf or Role.ResponsableCaf)
            || await courante.LireAsync(ct) is not { } campagne
            // Nothing is declared after Close: the door would never open again.
            || campagne.PhaseA(courant.Maintenant) == PhaseDeCampagne.Close
            || await suivi.StructuresFinanceesAsync(campagne.Code, caf, ct) is not null)
            return null;

        var requete = context.HttpContext.Request;
        var retour = HttpMethods.IsGet(requete.Method) ? AdresseDeRetour.De(requete) : null;
        return new RedirectToPageResult(PageDuNombre, new { caf = caf.Valeur, retour });
    }

    /// <summary>The Caf named by the address: its own, or the first part of a dossier's.</summary>
    internal static string? CafDe(RouteValueDictionary valeurs) =>
        valeurs["caf"] as string ?? (valeurs["dossier"] as string)?.Split('-')[0];

    private bool EstDuRessort(CodeCaf caf) =>
        courant.Acteur.Role is not (Role.AgentCaf or Role.ResponsableCaf) || courant.Acteur.Cafs.Contains(caf);
}
