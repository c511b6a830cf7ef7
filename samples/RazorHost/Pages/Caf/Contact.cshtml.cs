using Clas.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Contacts;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>« Administration / CAF / Contact pour les porteurs »: how the porteurs of this Caf reach it.</summary>
/// <remarks>The Caf alone writes it; the Cnaf reads it.</remarks>
[LitToutFormulaire]
public sealed class ContactModel(ActeurCourant courant, CampagneCourante courante, ContactsDesCaf contacts) : PageModel
{
    [FromRoute]
    public CodeCaf Caf { get; set; }

    public string NomDeLaCaf { get; private set; } = "";

    public bool PeutEcrire => courant.Acteur.Role is Role.AgentCaf or Role.ResponsableCaf;

    /// <summary>As stored; null when the Caf never gave one.</summary>
    public ContactDeCaf? Connu { get; private set; }

    /// <summary>What the porteurs read.</summary>
    public CafJoignable Joignable => new(NomDeLaCaf, Connu is { EstVide: false } ? Connu : null);

    public string? Service { get; private set; }

    public string? Courriel { get; private set; }

    public string? Telephone { get; private set; }

    public string? Precisions { get; private set; }

    /// <summary>What is wrong with what was typed; null before anything was.</summary>
    public SaisieDeContact? Lue { get; private set; }

    /// <summary>Another agent wrote since this form was drawn: both are on the page, and nothing was written.</summary>
    public bool EstPerime { get; private set; }

    /// <summary>What the form sends back: a conflict shown once may be settled by sending again.</summary>
    public int Version => Connu?.Version ?? 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        (Service, Courriel, Telephone, Precisions) = (Connu?.Service, Connu?.Courriel, Connu?.TelephoneLisible, Connu?.Precisions);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string? service, string? courriel, string? telephone, string? precisions, int version, CancellationToken ct)
    {
        if (!await ChargerAsync(ct) || !PeutEcrire)
            return NotFound();
        (Service, Courriel, Telephone, Precisions) = (Montrer(service), Montrer(courriel), Montrer(telephone), Montrer(precisions));
        Lue = new SaisieDeContact(service, courriel, telephone, precisions);
        if (!Lue.EstSansFaute)
            return Page();
        if (!await contacts.EcrireAsync(Caf, Lue, version, courant.Acteur, ct))
        {
            EstPerime = true;
            await ChargerAsync(ct);
            return Page();
        }

        this.Annoncer((Lue.Courriel ?? Lue.Telephone) is null
            ? "Contact retiré : les porteurs ne voient plus que le nom de votre Caf."
            : "Contact enregistré : les porteurs de votre Caf le voient dès maintenant.");
        return RedirectToPage();
    }

    private static string Montrer(string? recu) => TexteRecu.Montrer(recu ?? "");

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (await courante.LireAsync(ct) is not { } campagne || !campagne.Cafs.Connait(Caf))
            return false;
        NomDeLaCaf = campagne.Cafs.NomDe(Caf);
        Connu = await contacts.TrouverAsync(Caf, ct);
        return true;
    }
}
