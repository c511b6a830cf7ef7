using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorHost.Pages.Compte;

/// <summary>« Consultez votre messagerie »: word for word the same for every address.</summary>
public sealed class CourrierModel(IHostEnvironment environnement) : PageModel
{
    public bool EstEnDeveloppement => environnement.IsDevelopment();
}
