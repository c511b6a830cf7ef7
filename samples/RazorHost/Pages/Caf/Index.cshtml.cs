using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>The bilan of a Caf: its figures, and a table one works down, « à vérifier » first (G8–G12).</summary>
public sealed class IndexModel(ActeurCourant courant, CampagneCourante courante, ISuivi suivi) : PageModel
{
    /// <summary>One choice of the list « Montrer ».</summary>
    public sealed record Filtrage(string Valeur, FiltreDeBilan Filtre, string Libelle);

    public static IReadOnlyList<Filtrage> Filtres { get; } =
    [
        new("", FiltreDeBilan.Tous, "Tous les dossiers"),
        new("a-verifier", FiltreDeBilan.AVerifier, "À vérifier"),
        new("action-non-commencee", FiltreDeBilan.ActionNonCommencee, "Fiche Action non commencée"),
        new("en-saisie", FiltreDeBilan.EnSaisie, "En saisie"),
        new("valides", FiltreDeBilan.Valides, "Fiche Structure validée"),
        new("pris-en-compte", FiltreDeBilan.PrisEnCompte, "Pris en compte"),
        new("a-l-ecart", FiltreDeBilan.MisALEcart, "Mis à l’écart"),
    ];

    [BindProperty(SupportsGet = true)]
    public CodeCaf Caf { get; set; }

    /// <summary>An earlier campagne, « 2018-2019 »; the newest when the address names none.</summary>
    [BindProperty(SupportsGet = true, Name = "campagne")]
    public string? Demandee { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filtre { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tri { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Apres { get; set; }

    public ChoixDeCampagne Choix { get; private set; } = null!;

    public Campagne Campagne => Choix.Choisie;

    public BilanCaf Bilan { get; private set; } = null!;

    public PageDeBilan Liste { get; private set; } = null!;

    public string NomDeLaCaf => Campagne.Cafs.NomDe(Caf);

    public FiltreDeBilan FiltreLu => LireLeFiltre(Filtre);

    public TriPropose TriLu => TriPropose.Lire(Tri);

    public bool EstFiltre => FiltreLu != FiltreDeBilan.Tous || !string.IsNullOrWhiteSpace(Q);

    /// <summary>Nobody is told to chase, or to begin, once entry closed.</summary>
    public PhaseDeCampagne Phase => Campagne.PhaseA(courant.Maintenant);

    /// <summary>The number of the newest campagne alone is declared.</summary>
    public bool PeutDeclarer => courant.Acteur.Role != Role.Cnaf && Choix.EstLaCourante;

    public bool PeutChangerDeCaf => courant.Acteur.Cafs.Count != 1;

    public string ARelancer => Bilan.NonCommences == 1
        ? "1 structure financée n’a pas commencé."
        : $"{Bilan.NonCommences} structures financées n’ont pas commencé.";

    public string Legende => EstFiltre
        ? "Dossiers qui correspondent à votre recherche."
        : "Structures qui ont commencé le questionnaire. Cliquez sur un nom pour ouvrir le dossier, sur un titre de colonne pour trier.";

    /// <summary>Which filter an address asks for; all when it asks for none that is known.</summary>
    internal static FiltreDeBilan LireLeFiltre(string? valeur) =>
        Filtres.FirstOrDefault(choix => choix.Valeur == valeur)?.Filtre ?? FiltreDeBilan.Tous;

    /// <summary>The same search in another order or from another place, for a link.</summary>
    public Dictionary<string, string?> Recherche(string? tri, string? apres = null) => new Dictionary<string, string?>
    {
        ["campagne"] = Choix.DansLAdresse,
        ["q"] = Q,
        ["filtre"] = Filtre,
        ["tri"] = tri,
        ["apres"] = apres,
    }.Where(paire => !string.IsNullOrEmpty(paire.Value)).ToDictionary();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await courante.LireAsync(Demandee, ct) ?? await courante.LireAsync(ct)) is not { } campagne || !campagne.Cafs.Connait(Caf))
            return NotFound();
        Choix = new ChoixDeCampagne(await courante.OuvertesAsync(ct), campagne);
        Bilan = await suivi.BilanAsync(campagne.Code, Caf, ct);
        Liste = await suivi.ListerAsync(
            new DemandeDeBilan(campagne.Code, Caf) { Filtre = FiltreLu, Recherche = Q, Tri = TriLu.Tri, Apres = Apres }, ct);
        return Page();
    }
}
