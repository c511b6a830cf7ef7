using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>The addresses of the pages of one dossier, for one actor; « ~ » is the root of the site.</summary>
public sealed record AdressesDuDossier(Dossier Dossier, Acteur Acteur)
{
    /// <summary>The list the dossier is in.</summary>
    public string Accueil => Acteur.Role == Role.Porteur ? "~/porteur" : $"~/caf/{Dossier.Caf}";

    /// <summary>Where one comes back to (G13, G22): the structure's bilan page for the Caf, its own dossier for a porteur.</summary>
    public string Bilan => Acteur.Role == Role.Porteur
        ? $"~/porteur/dossiers/{Dossier.Id}"
        : $"~/caf/{Dossier.Caf}/dossiers/{Dossier.Id}";

    /// <summary>The page of a fiche.</summary>
    public string Fiche(FicheId fiche) => $"~/dossiers/{Dossier.Id}/fiches/{Code(fiche)}";

    /// <summary>Where a geste leads: to the bilan when one's work on the fiche is over (G22), else back to the fiche.</summary>
    public string Apres(GesteFiche geste, FicheId fiche) => (geste, Acteur.Role) switch
    {
        (GesteFiche.Valider or GesteFiche.RendreAuPorteur, _) or (GesteFiche.Terminer, Role.Porteur) => Bilan,
        _ => Fiche(fiche),
    };

    /// <summary>« Abandon »: leaves without writing (G17).</summary>
    public string Abandon(FicheId fiche) => $"{Fiche(fiche)}?handler=Abandon";

    /// <summary>What happened to a fiche.</summary>
    public string Historique(FicheId fiche) => $"{Fiche(fiche)}/historique";

    /// <summary>The fiche as a page to read and to print: the accessible equivalent of its PDF.</summary>
    public string Lire(FicheId fiche) => $"{Fiche(fiche)}/lire";

    /// <summary>The fiche as a PDF (G27, G28).</summary>
    public string Pdf(FicheId fiche) => $"{Fiche(fiche)}/pdf";

    private static string Code(FicheId fiche) => fiche.Code.ToLowerInvariant();
}
