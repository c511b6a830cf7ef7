using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace RazorHost.Hote;

/// <summary>A method that no handler of the page answers is refused: Razor would draw the page without its model.</summary>
internal sealed class SansDestinataire : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var methode = context.HttpContext.Request.Method;
        if (context.HandlerMethod is null && !HttpMethods.IsGet(methode) && !HttpMethods.IsHead(methode))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
