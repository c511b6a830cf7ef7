using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorHost.Tests.Outillage;

/// <summary>Says in a header which Razor page answered: a test that meant another one must know.</summary>
internal sealed class PageServie : IAlwaysRunResultFilter
{
    /// <summary>« /Caf/Index ».</summary>
    internal const string Entete = "Clas-Page";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.ActionDescriptor is PageActionDescriptor page)
            context.HttpContext.Response.Headers[Entete] = page.ViewEnginePath;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
