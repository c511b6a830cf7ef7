using System.Globalization;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>« Modification Nb structures »: asked before anything else (G6), changed here later, with its history (G7).</summary>
public sealed class NombreModel(ActeurCourant courant, CampagneCourante courante, ISuivi suivi) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CodeCaf Caf { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    public Campagne Campagne { get; private set; } = null!;

    public string NomDeLaCaf => Campagne.Cafs.NomDe(Caf);

    /// <summary>After Close the number is fixed: the page says so in place of its form.</summary>
    public bool EstFixe => Campagne.PhaseA(courant.Maintenant) == PhaseDeCampagne.Close;

    /// <summary>What is declared now; null when nothing is.</summary>
    public int? Declare { get; private set; }

    public bool EstPremiereFois => Declare is null;

    /// <summary>The Cnaf reads the history; only the Caf says the number.</summary>
    public bool PeutDeclarer => courant.Acteur.Role is Role.AgentCaf or Role.ResponsableCaf;

    /// <summary>Who said what, the newest first.</summary>
    public IReadOnlyList<DeclarationDeNombre> Declarations { get; private set; } = [];

    /// <summary>The text as typed: kept beside its error.</summary>
    public string? Nombre { get; private set; }

    public string? Erreur { get; private set; }

    public string ClasseDuChamp => Erreur is null ? "" : "en-erreur";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        Nombre = Declare?.ToString(CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? nombre, CancellationToken ct)
    {
        if (!await ChargerAsync(ct) || !PeutDeclarer)
            return NotFound();
        Nombre = nombre;
        Erreur = Lire(nombre, out var lu);
        if (Erreur is not null)
            return Page();

        if (!await suivi.DeclarerStructuresFinanceesAsync(Campagne.Code, Caf, lu, courant.Acteur, courant.Maintenant, ct))
            return Page();
        this.Annoncer($"Nombre de structures financées {(lu == Declare ? "inchangé" : "enregistré")} : {lu}.");
        return Url.IsLocalUrl(Retour) ? LocalRedirect(Retour) : RedirectToPage("/Caf/Index", new { caf = Caf });
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (await courante.LireAsync(ct) is not { } campagne || (!PeutDeclarer && !campagne.Cafs.Connait(Caf)))
            return false;
        Campagne = campagne;
        Declare = await suivi.StructuresFinanceesAsync(campagne.Code, Caf, ct);
        Declarations = [.. (await suivi.DeclarationsAsync(campagne.Code, Caf, ct)).Reverse()];
        return true;
    }

    private static string? Lire(string? saisie, out int nombre)
    {
        nombre = 0;
        var chiffres = string.Concat((saisie ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (chiffres.Length == 0)
            return "Écrivez un nombre ; si votre Caf ne finance aucune structure, écrivez 0.";
        if (!chiffres.All(char.IsAsciiDigit))
            return "Écrivez un nombre entier, en chiffres uniquement.";
        return int.TryParse(chiffres, NumberStyles.None, CultureInfo.InvariantCulture, out nombre) && nombre <= StructuresFinancees.Maximum
            ? null
            : $"Le nombre ne peut pas dépasser {NombreFrancais.EnClair(StructuresFinancees.Maximum)}.";
    }
}
