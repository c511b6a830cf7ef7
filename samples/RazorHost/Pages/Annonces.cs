using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorHost.Pages;

/// <summary>A confirmation shown once, at the top of the page that follows a geste.</summary>
public static class Annonces
{
    internal const string Cle = "Annonce";

    extension(PageModel page)
    {
        /// <summary>Says so at the top of the next page: « Fiche enregistrée. »</summary>
        public void Annoncer(string message) => page.TempData[Cle] = message;
    }
}
