namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>Every page of the host in every state, and the few addresses that show no page.</summary>
internal static class ToutesLesVues
{
    /// <summary>Razor pages that answer no HTML, and why.</summary>
    internal static IReadOnlyDictionary<string, string> SansEcran { get; } = new Dictionary<string, string>
    {
        ["/Caf/Export"] = "un fichier CSV",
        ["/Caf/Pdf"] = "un zip de PDF",
        ["/Caf/PdfDuDossier"] = "un zip de PDF",
        ["/Colonnes"] = "un fichier CSV",
        ["/Compte/Deconnexion"] = "un geste, puis l’accueil",
        ["/Dossiers/Pdf"] = "un PDF ; « Lire » dit la même chose en HTML",
        ["/National/Export"] = "un fichier CSV",
    };

    internal static IReadOnlyList<Vue> Liste { get; } =
    [
        .. VuesDeLaPorte.Toutes, .. VuesPubliques.Toutes, .. VuesDesComptes.Toutes, .. VuesDuPorteur.Toutes, .. VuesDeLaCaf.Toutes, .. VuesNationales.Toutes,
        .. VuesDePlusieursActions.Toutes, .. VuesAvantLaPremiereCampagne.Toutes, .. VuesApresLaSaisie.Toutes, .. VuesApresLaCloture.Toutes,
    ];
}
