using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;

namespace RazorHost.Pages;

/// <summary>Hands back the text of a fiche that was sent after the session was over.</summary>
[IgnoreAntiforgeryToken]
[LitToutFormulaire]
public sealed class TexteGardeModel : PageModel
{
    private static readonly string[] ARefaire = [NomsDuFormulaire.Geste, NomsDuFormulaire.Confirme];

    /// <summary>The fiche.</summary>
    public string Destination { get; private set; } = "";

    /// <summary>Signed in, but with a form drawn too long ago.</summary>
    public bool EstConnecte => User.Identity?.IsAuthenticated == true;

    /// <summary>Everything that was sent, but the button: nothing is saved before it was read again.</summary>
    public IReadOnlyList<(string Nom, string Valeur)> Champs { get; private set; } = [];

    /// <summary>What someone typed, to be seen and copied.</summary>
    public IEnumerable<string> Textes => Champs
        .Where(champ => champ.Nom == NomsDuFormulaire.Motif || champ.Nom.StartsWith(NomsDuFormulaire.Reponse(""), StringComparison.Ordinal))
        .Select(champ => champ.Valeur)
        .Where(texte => !string.IsNullOrWhiteSpace(texte));

    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (HttpContext.Items[Hote.TexteGarde.Destination] is not string destination)
            return NotFound();
        var formulaire = await Request.ReadFormAsync(ct);
        Destination = destination;
        Champs =
        [
            .. from champ in formulaire
               where !ARefaire.Contains(champ.Key) && (champ.Key != JetonDuFormulaire || !EstConnecte)
               from valeur in champ.Value
               select (champ.Key, TexteRecu.Montrer(valeur ?? "")),
        ];
        return Page();
    }

    private const string JetonDuFormulaire = "jeton";
}
