namespace RazorHost.Demonstration;

/// <summary>A structure porteuse of the demonstration, and how far it went this year.</summary>
/// <param name="Nom">Its name.</param>
/// <param name="Caf">Its Caf.</param>
/// <param name="Reponses">The files of its answers, « mairie-saint-aubin ».</param>
/// <param name="Recit">What happened to its dossier.</param>
/// <param name="EstAncienne">It answered the two campagnes before, and was validated.</param>
internal sealed record StructureDeDemonstration(
    string Nom, string Caf, string Reponses, Recit Recit, bool EstAncienne = false)
{
    /// <summary>Answers of the fiche Structure that replace those of the file, for structures that share one.</summary>
    internal Dictionary<string, string> Retouches { get; init; } = [];

    internal static readonly IReadOnlyList<StructureDeDemonstration> Toutes =
    [
        new("Mairie de Saint-Aubin-lès-Elbeuf", "763", "mairie-saint-aubin", Recit.AVerifier, EstAncienne: true),
        new("Les Colibris", "763", "les-colibris", Recit.PrisEnCompte, EstAncienne: true),
        // The same structure began again by mistake.
        new("Les Colibris", "763", "les-colibris", Recit.Doublon),
        new("Centre communal d’action sociale de Caudebec-lès-Elbeuf", "763", "ccas-caudebec", Recit.StructureValidee),
        new("Centre social Les Hauts", "763", "centre-social-les-hauts", Recit.Rendue, EstAncienne: true),
        new("La Clé des mots", "763", "les-colibris", Recit.ActionEntamee)
        { Retouches = Identite("La Clé des mots", "11122331900018", "6 rue de la République", "76300", "Sotteville-lès-Rouen", "76681") },
        new("Ludothèque de Darnétal", "763", "les-colibris", Recit.StructureEntamee)
        { Retouches = Identite("Ludothèque de Darnétal", "11122332700011", "12 rue Thiers", "76160", "Darnétal", "76212") },
        new("Maison de quartier Saint-Clair", "763", "centre-social-les-hauts", Recit.StructureSeule)
        { Retouches = Identite("Maison de quartier Saint-Clair", "11122333500014", "30 rue Sadi-Carnot", "76620", "Le Havre", "76351") },
        new("Amicale laïque de Grand-Quevilly", "763", "les-colibris", Recit.Corrigee, EstAncienne: true)
        { Retouches = Identite("Amicale laïque de Grand-Quevilly", "11122334300018", "1 avenue des Provinces", "76120", "Le Grand-Quevilly", "76322") },
        new("Tremplin 76", "763", "les-colibris", Recit.TermineeParLaCaf)
        { Retouches = Identite("Tremplin 76", "11122335000013", "8 quai Henri-IV", "76200", "Dieppe", "76217") },
        new("Mairie d’Yvetot", "763", "mairie-saint-aubin", Recit.Rouverte)
        { Retouches = Identite("Mairie d’Yvetot", "11122336800015", "Place de l’Hôtel-de-Ville", "76190", "Yvetot", "76758") },
        new("Foyer rural du Pays de Caux", "763", "les-colibris", Recit.PrisEnCompte, EstAncienne: true)
        { Retouches = Identite("Foyer rural du Pays de Caux", "11122337600018", "2 route de Fauville", "76640", "Terres-de-Caux", "76258") },
        new("Atelier du mercredi", "763", "les-colibris", Recit.JamaisEnregistre),
        new("Association Grand Large", "763", "les-colibris", Recit.SansDossier),
        new("Les Passerelles", "951", "les-passerelles", Recit.ActionIncoherente),
        new("Horizons 95, fédération du Val-d’Oise", "951", "association-affiliee-horizons", Recit.AVerifier, EstAncienne: true),
        new("Centre social Agora", "951", "centre-social-les-hauts", Recit.StructureSeule)
        { Retouches = Identite("Centre social Agora", "11122338400012", "5 allée Fragonard", "95100", "Argenteuil", "95018") },
        new("Ti Kaz Savoir", "974", "les-colibris", Recit.StructureSeule)
        { Retouches = Identite("Ti Kaz Savoir", "11122339200015", "14 rue Juliette-Dodu", "97400", "Saint-Denis", "97411") },
        // Counted the two years before, and not back: to be chased (G12).
        new("Café des devoirs de Fécamp", "763", "les-colibris", Recit.SansDossier, EstAncienne: true)
        { Retouches = Identite("Café des devoirs de Fécamp", "11122340000016", "3 rue du Domaine", "76400", "Fécamp", "76259") },
    ];

    private static Dictionary<string, string> Identite(
        string nom, string siret, string adresse, string codePostal, string commune, string insee) => new()
        {
            ["S01"] = nom,
            ["S04"] = siret,
            ["S05a"] = "",
            ["S06a"] = adresse,
            ["S06b"] = "",
            ["S07"] = codePostal,
            ["S08a"] = commune,
            ["S08b"] = insee,
            ["S09"] = "",
        };
}
