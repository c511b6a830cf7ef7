using System.Text;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace RazorHost.Fiches;

/// <summary>Reads the forms that ASP.NET Core refuses whole for one NUL, so that it is refused beside its question.</summary>
/// <remarks>Before the antiforgery filter, which reads the form first and would answer 400 with all the text lost.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LitToutFormulaireAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // A fiche filled to the brim is a hundred times smaller.
    private const int TailleMaximale = 4 << 20;

    public int Order => int.MinValue;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var requete = context.HttpContext.Request;
        if (requete.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            return;

        requete.EnableBuffering();
        try
        {
            await requete.ReadFormAsync(context.HttpContext.RequestAborted);
        }
        catch (InvalidDataException) when (requete.Body.Length <= TailleMaximale)
        {
            requete.Body.Position = 0;
            using var lecteur = new StreamReader(requete.Body, Encoding.UTF8, leaveOpen: true);
            requete.Form = new FormCollection(QueryHelpers.ParseQuery(await lecteur.ReadToEndAsync(context.HttpContext.RequestAborted)));
        }
        catch (InvalidDataException)
        {
            // Too long to be ours: the antiforgery filter answers 400.
        }
    }
}
