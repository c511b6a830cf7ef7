using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;

namespace RazorHost.Pages;

/// <summary>Hands back the text of a form that was sent after the session was over.</summary>
[IgnoreAntiforgeryToken]
[LitToutFormulaire]
public sealed class TexteGardeModel : PageModel
{
    private static readonly string[] ARefaire = [NomsDuFormulaire.Geste, NomsDuFormulaire.Confirme];

    /// <summary>The page of the form.</summary>
    public string Destination { get; private set; } = "";

    /// <summary>A fiche takes its text back; any other page lets it be copied.</summary>
    public bool EstUneFiche => Hote.TexteGarde.EstUneFiche(Destination);

    /// <summary>Where one signs in again; null when signed in, but with a form drawn too long ago.</summary>
    public string? Porte { get; private set; }

    public bool EstConnecte => Porte is null;

    /// <summary>Everything that was sent, but the button: nothing is saved before it was read again.</summary>
    public IReadOnlyList<(string Nom, string Valeur)> Champs { get; private set; } = [];

    /// <summary>What someone typed, to be seen and copied.</summary>
    public IReadOnlyList<string> Textes { get; private set; } = [];

    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (HttpContext.Items[Hote.TexteGarde.Cle] is not Hote.TexteGarde.Envoi envoi)
            return NotFound();
        var formulaire = await Request.ReadFormAsync(ct);
        (Destination, Porte) = (envoi.Destination, envoi.Porte);
        Champs =
        [
            .. from champ in formulaire
               where !ARefaire.Contains(champ.Key) && (champ.Key != JetonDuFormulaire || !EstConnecte)
               from valeur in champ.Value
               select (champ.Key, TexteRecu.Montrer(valeur ?? "")),
        ];
        Textes =
        [
            .. EstUneFiche
                ? Champs
                    .Where(champ => champ.Nom == NomsDuFormulaire.Motif || champ.Nom.StartsWith(NomsDuFormulaire.Reponse(""), StringComparison.Ordinal))
                    .Select(champ => champ.Valeur)
                    .Where(texte => !string.IsNullOrWhiteSpace(texte))
                : Hote.TexteGarde.Mots(formulaire).Select(TexteRecu.Montrer),
        ];
        return Page();
    }

    private const string JetonDuFormulaire = "jeton";
}
