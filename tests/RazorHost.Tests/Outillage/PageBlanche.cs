using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorHost.Tests.Outillage;

/// <summary>Makes one page of the hosts started meanwhile answer nothing: its tests must see it.</summary>
internal sealed class PageBlanche : IDisposable
{
    private static readonly AsyncLocal<string?> Laquelle = new();

    private PageBlanche()
    {
    }

    /// <summary>The page that a host started now must blank; null for none.</summary>
    internal static string? Courante => Laquelle.Value;

    /// <summary>Until it is disposed of, in this flow of execution alone.</summary>
    internal static PageBlanche Sur(string page)
    {
        Laquelle.Value = page;
        return new PageBlanche();
    }

    public void Dispose() => Laquelle.Value = null;

    /// <summary>Answers 200 and nothing, whatever is asked of that page.</summary>
    internal sealed class Filtre(string page) : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            if (context.ActionDescriptor is PageActionDescriptor { ViewEnginePath: var chemin } && chemin == page)
                context.Result = new ContentResult { Content = "<!DOCTYPE html><title>Rien</title>", ContentType = "text/html; charset=utf-8" };
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
