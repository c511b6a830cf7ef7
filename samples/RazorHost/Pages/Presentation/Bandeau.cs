using Clas.Domain;
using Microsoft.AspNetCore.Mvc;

namespace RazorHost.Pages;

/// <summary>The strip of every signed-in page: closing dates, days left, and the porteur's Caf.</summary>
public sealed class Bandeau : ViewComponent
{
    /// <summary>Draws the strip of this campagne.</summary>
    public IViewComponentResult Invoke(Campagne? campagne) => campagne is null ? Content("") : View(campagne);
}
