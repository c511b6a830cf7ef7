namespace RazorHost.Tests.Guide;

/// <summary>The guide, sentence by sentence: 42 of its own, and 6 that it implies of the porteur.</summary>
internal static class Guide
{
    private const string Portail = "/Index";
    private const string Fiche = "/Dossiers/Fiche";
    private const string Bilan = "/Caf/Index";
    private const string Structure = "/Caf/Dossier";

    internal static readonly IReadOnlyList<LigneDuGuide> Lignes =
    [
        new("G1", "intro", "Un questionnaire : une fiche Structure et une fiche Action", Fiche),
        new("G2", "intro", "Les données ne comptent que si les deux fiches sont remplies et validées", Structure),
        new("G3", "1", "Un portail, où l’on choisit « Clas / Questionnaire 2018-2019 »", Portail),
        new("G4", "1", "Une entrée à part : « Accès pour les Caf »", Portail),
        new("G5", "1", "L’agent est reconnu par la session de son organisme ; une page dit qui, « Ok », et que faire sinon", "/AccesCaf/Reconnu"),
        new("G6", "1", "À la première connexion, le nombre de structures financées avant toute chose", "/Caf/Nombre"),
        new("G7", "1", "Ce nombre se modifie ensuite : Administration / CAF / Modification Nb structures", "/Caf/Nombre"),
        new("G8", "1", "Le suivi de la campagne, national et local", "/National/Index"),
        new("G9", "1", "La page bilan de la Caf : un tableau des structures, un clic sur le nom ouvre la structure", Bilan),
        new("G10", "1", "Un porteur n’y apparaît qu’une fois sa fiche Structure commencée et enregistrée", Bilan),
        new("G11", "1", "La colonne « Nombre de fiches Action » dit l’avancement de l’Action", Bilan),
        new("G12", "1", "Ceux qui n’ont pas commencé doivent être relancés", "/Caf/Relances"),
        new("G13", "2", "La page bilan d’une structure résume son avancement", Structure),
        new("G14", "2", "Rouge : Action pas commencée ; orange : en partie ; vert : entièrement remplie et terminée", Structure),
        new("G15", "2.1", "Le bouton « Fiche Structure » montre ce que le porteur a répondu", Structure),
        new("G16", "2.1", "L’agent y porte le numéro unique gestionnaire Sias AFC, en chiffres", Fiche),
        new("G17", "2.1", "« Abandon » : sortir, et contacter le porteur pour qu’il corrige", Fiche),
        new("G18", "2.1", "Ou corriger directement, puis « Enregistrer »", Fiche),
        new("G19", "2.1, 2.2", "Qui corrige directement en informe le porteur", Structure),
        new("G20", "2.1", "« Enregistrer et valider » : plus personne ne peut modifier la Structure", Fiche),
        new("G21", "2.1", "Une confirmation « OK »", Fiche),
        new("G22", "2.1", "Puis retour à la page bilan de la structure", Structure),
        new("G23", "2.2", "Une seule fiche Action est demandée, « Fiche Action 2018-2019 »", Fiche),
        new("G24", "2.2", "« Enregistrer sans valider » : le porteur peut la reprendre, et doit en être prévenu", Fiche),
        new("G25", "2.2", "La correction directe de l’Action", Fiche),
        new("G26", "2.2", "L’Action ne peut être validée que si la Structure l’a été avant", Fiche),
        new("G27", "3", "Le PDF de la fiche Structure, depuis la page de la structure", "/Dossiers/Pdf"),
        new("G28", "3", "Le PDF de chaque fiche Action, à droite du tableau", "/Dossiers/Pdf"),
        new("G29", "4", "Administration / CAF / Aide aux partenaires : chercher par l’adresse de connexion", "/Caf/AideAuxPartenaires"),
        new("G30", "4", "La page montre le mot de passe", "/Caf/AideAuxPartenaires")
        {
            Remplace = "aucun mot de passe n’est lisible par personne (CNIL, SAN-2022-018) : un lien à usage unique part à l’adresse du compte",
        },
        new("G31", "5", "Administration / CAF / tableau campagnes précédentes : choisir une campagne, voir les structures validées deux fois", "/Caf/CampagnesPrecedentes"),
        new("G32", "5", "Colonnes : numéro de la fiche Structure, nom, numéro Sias, adresse, mot de passe", "/Caf/CampagnesPrecedentes")
        {
            Remplace = "la colonne du mot de passe n’existe pas (CNIL, SAN-2022-018) : l’adresse se change sur la même page",
        },
        new("G33", "5", "L’adresse de connexion de la structure s’y change", "/Caf/AdresseDuCompte"),
        new("G34", "6.1", "L’aide « ? » sur les questions", Fiche),
        new("G35", "6.1", "La documentation, l’instruction technique, le forum des agents", "/Aide/Index"),
        new("G36", "6.2", "« Contacter l’assistance technique » au pied de chaque page, pour une fiche précise", "/Aide/Assistance"),
        new("G37", "2.2", "Le modèle permet plusieurs fiches Action", Fiche),
        new("G38", "2.2", "Un clic sur la fiche Action ouvre ce que le porteur a répondu", Fiche),
        new("G39", "2.2", "« Enregistrer et valider » l’Action la ferme à tous deux ; retour au bilan", Fiche),
        new("G40", "1", "Si l’agent n’est pas reconnu : quels identifiants, et le réseau de la Caf", "/AccesCaf/Index"),
        new("G41", "5", "La même adresse sert d’une année sur l’autre ; la Caf la rend à la structure qui l’a perdue", "/Porteur/Index"),
        new("G42", "6.2", "L’assistance répond : accusé de réception avec un numéro, adresse de réponse", "/Aide/Assistance"),
        new("P1", "implicite", "Le porteur crée son compte", "/Compte/Inscription"),
        new("P2", "implicite", "Il se connecte", "/Compte/Connexion"),
        new("P3", "implicite", "Il retrouve son accès", "/Compte/Oubli"),
        new("P4", "implicite", "Il enregistre un brouillon incomplet", Fiche),
        new("P5", "implicite", "Il y revient", Fiche),
        new("P6", "implicite", "Il termine et transmet", Fiche),
    ];
}
