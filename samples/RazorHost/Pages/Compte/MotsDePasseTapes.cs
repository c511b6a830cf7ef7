using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorHost.Pages.Compte;

/// <summary>Reads a typed password from the form itself.</summary>
/// <remarks>Razor Pages writes the arguments of a handler to its log, at the most talkative level: a password is never one.</remarks>
internal static class MotsDePasseTapes
{
    extension(PageModel page)
    {
        /// <summary>The password one has, as typed.</summary>
        internal string MotDePasseTape => page.Request.Form["motDePasse"].ToString();

        /// <summary>The password one chooses, as typed.</summary>
        internal string NouveauTape => page.Request.Form["nouveau"].ToString();
    }
}
