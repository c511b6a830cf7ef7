using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.National;

/// <summary>The country (G8): every Caf, those that did not answer included, and the sums.</summary>
public sealed class IndexModel(CampagneCourante courante, ActeurCourant courant, ISuivi suivi) : PageModel
{
    /// <summary>A column that sorts: what the address says, what the header says, what is compared, largest first.</summary>
    public sealed record Colonne(string Cle, string Titre, Func<BilanCaf, int?> Chiffre);

    /// <summary>One Caf and where it stands.</summary>
    public sealed record Ligne(CodeCaf Code, string Nom, BilanCaf Bilan);

    public static IReadOnlyList<Colonne> Colonnes { get; } =
    [
        new("attendus", "Attendus", bilan => bilan.Attendus),
        new("commences", "Commencés", bilan => bilan.Commences),
        new("termines", "Terminés", bilan => bilan.Termines),
        new("valides", "Validés", bilan => bilan.Valides),
        new("pris-en-compte", "Pris en compte", bilan => bilan.PrisEnCompte),
    ];

    /// <summary>An earlier campagne, « 2018-2019 »; the newest when the address names none.</summary>
    [BindProperty(SupportsGet = true, Name = "campagne")]
    public string? Demandee { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tri { get; set; }

    /// <summary>Null before the first campagne opens.</summary>
    public ChoixDeCampagne? Choix { get; private set; }

    public Campagne? Campagne => Choix?.Choisie;

    public BilanNational Pays { get; private set; } = new([]);

    public IReadOnlyList<Ligne> Lignes { get; private set; } = [];

    public bool EstFige => Campagne?.PhaseA(courant.Maintenant) == PhaseDeCampagne.Close;

    public string Reponses =>
        $"{Pays.Repondantes} Caf sur {Lignes.Count} {(Pays.Repondantes > 1 ? "ont" : "a")} répondu";

    public string? SensDe(string? cle) => (Trie?.Cle == cle) ? (cle is null ? "ascending" : "descending") : null;

    /// <summary>« 67 % », with its no-break space; more than all is said as it is.</summary>
    internal static string Part(int nombre, int attendus) => $"{100m * nombre / attendus:0}\u00A0%";

    private Colonne? Trie => Colonnes.FirstOrDefault(colonne => colonne.Cle == Tri);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var ouvertes = await courante.OuvertesAsync(ct);
        if (ouvertes.Count == 0)
            return;
        Choix = new ChoixDeCampagne(ouvertes, await courante.LireAsync(Demandee, ct) ?? ouvertes[0]);
        await CompterAsync(Choix.Choisie, ct);
    }

    private async Task CompterAsync(Campagne campagne, CancellationToken ct)
    {
        Pays = await suivi.BilanNationalAsync(campagne.Code, ct);
        var lignes = campagne.Cafs.Toutes.Select(caf => caf.Code)
            .Union(Pays.Cafs.Select(caf => caf.Caf))
            .OrderBy(code => code.Valeur, StringComparer.Ordinal)
            .Select(code => new Ligne(code, campagne.Cafs.NomDe(code), Pays.De(code)));
        Lignes = Trie is { } colonne
            // An unknown number is not the smallest of numbers: it comes after them all.
            ? [.. lignes.OrderByDescending(ligne => colonne.Chiffre(ligne.Bilan) is not null).ThenByDescending(ligne => colonne.Chiffre(ligne.Bilan))]
            : [.. lignes];
    }
}
