namespace RazorHost.Demonstration;

/// <summary>A porteur's account of the demonstration, without a password.</summary>
/// <param name="Nom">The person.</param>
/// <param name="Courriel">The login address.</param>
/// <param name="Structures">The structures porteuses this person answers for.</param>
internal sealed record CompteDeDemonstration(string Nom, string Courriel, params string[] Structures)
{
    internal static readonly IReadOnlyList<CompteDeDemonstration> Tous =
    [
        new("Yann Delaunay", "enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf"),
        new("Hélène Caron", "contact@colibris.example", "Les Colibris"),
        new("Sandrine Petit", "ccas@caudebec.example", "Centre communal d’action sociale de Caudebec-lès-Elbeuf"),
        new("Aïcha Traoré", "clas@les-hauts.example", "Centre social Les Hauts"),
        // One person for two structures.
        new("Nadia Cherif", "nadia.cherif@courrier.example", "La Clé des mots", "Ludothèque de Darnétal"),
        new("Marie Lecoq", "accueil@saint-clair.example", "Maison de quartier Saint-Clair"),
        new("Luc Bertin", "clas@amicale-gq.example", "Amicale laïque de Grand-Quevilly"),
        new("Fatou Diop", "contact@tremplin76.example", "Tremplin 76"),
        new("Denis Hamel", "education@yvetot.example", "Mairie d’Yvetot"),
        new("Claire Vasseur", "foyer@pays-de-caux.example", "Foyer rural du Pays de Caux"),
        // A second person for the same structure.
        new("Paul Vasseur", "paul.vasseur@courrier.example", "Foyer rural du Pays de Caux"),
        new("Inès Morel", "ines.morel@courrier.example", "Atelier du mercredi"),
        new("Erwan Le Gall", "contact@grand-large.example", "Association Grand Large"),
        new("Sophie Lambert", "passerelles@courrier.example", "Les Passerelles"),
        new("Julien Marchand", "clas@horizons95.example", "Horizons 95, fédération du Val-d’Oise"),
        new("Karim Haddad", "accueil@agora95.example", "Centre social Agora"),
        new("Odile Renard", "cafe-des-devoirs@fecamp.example", "Café des devoirs de Fécamp"),
        new("Marie-Josée Payet", "bonjour@tikaz.example", "Ti Kaz Savoir"),
    ];
}
