namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>Word by word.</summary>
internal static partial class Etats
{
    private static IEnumerable<KeyValuePair<string, string>> Tables => [.. Generales, .. DesPagesDeFiche, .. DesDossiers, .. DesPorteurs, .. DesCaf, .. DeLaCnaf, .. DesPortes];

    private static Dictionary<string, string> Generales => new()
    {
        ["en erreur"] = "main :is(.erreur-de-champ, [role=alert])",
        ["responsable"] = ".compte >> text=Responsable de la Caf",
        ["vu par la Cnaf"] = ".compte >> text=Cnaf",
        ["aucune campagne"] = "text=Aucune campagne n’",
        ["/Aide/Index · aucune campagne"] = "main:has(h1:has-text('Aide')):not(:has-text('Documents et échanges'))",
        ["saisie close"] = "text=Saisie close depuis",
        ["campagne close"] = ".bandeau >> text=Validation close depuis",
        ["/Index · campagne close"] = "text=Saisie close depuis",
        ["/Porteur/Index · campagne close"] = ".bandeau >> text=Saisie close depuis",
        ["/Porteur/Dossier · campagne close"] = ".bandeau >> text=Saisie close depuis",
        ["/Dossiers/Fiche · campagne close"] = ".bandeau >> text=close depuis le samedi",
        ["recherche vaine"] = "text=ne correspond.",
        ["valable"] = "main form[method=post] button.principal",
        ["périmé"] = "text=Ce lien ne sert plus.",
        ["campagne précédente"] = ".chapeau:has-text('ampagne 2017-2018')",
        ["texte à copier"] = "h2:has-text('Ce que vous avez écrit')",
        ["session expirée"] = "text=Votre session est terminée, mais votre texte est gardé",
        ["introuvable"] = "h1:has-text('Page introuvable')",
        ["hors de son ressort"] = "h1:has-text('Page introuvable')",
        ["bilan sans campagne"] = "h1:has-text('Page introuvable')",
        ["interdite"] = "h1:has-text('Cette page n’est pas pour ce compte')",
        ["demande illisible"] = "h1:has-text('La demande n’a pas pu être lue')",
        ["panne"] = "h1:has-text('Le service rencontre un problème')",
        ["sans lien"] = "main:has(h1:has-text('Aide')):not(:has-text('Documents et échanges'))",
        ["le forum"] = "text=réservé aux agents",
        ["au sujet d’une fiche"] = "text=C’est celui de la page d’où vous venez.",
        ["un courriel ouvert"] = "text=Tous les courriels",
    };

    private static Dictionary<string, string> DesPagesDeFiche => new()
    {
        ["Action vide"] = "text=0 réponses obligatoires sur 53",
        ["Structure pas validée"] = "text=Validez d’abord la fiche Structure.",
        ["Structure refusée"] = "[role=alert] >> text=« Terminer et transmettre à la Caf » n’a pas été fait",
        ["Action refusée car incohérente"] = "[role=alert] >> text=Des réponses se contredisent",
        ["Action enregistrée en erreur"] = "[role=status] >> text=Ce qui n’a pas pu être lu est gardé tel quel",
        ["Action à valider"] = "button:has-text('Enregistrer et valider')",
        ["Action à reprendre"] = "text=La Caf vous demande de reprendre cette fiche",
        ["Action à vérifier"] = "text=cela n’empêche ni de terminer ni de valider",
        ["Action non validée"] = "text=Fiche non validée",
        ["Action corrigée"] = "text=ce que la Caf a fait sur cette fiche",
        ["porteur à prévenir"] = "text=noter qu’il est prévenu",
        ["deuxième fiche Action"] = "h1:has-text('n° 2')",
        ["conflit"] = "[role=alert] >> text=Cette fiche a changé pendant que vous l’aviez à l’écran",
        ["confirmation"] = "text=Revenir à la fiche",
        ["validation refusée sans Sias"] = "[role=alert] >> text=Le numéro unique gestionnaire Sias AFC manque",
        ["retour sans motif"] = "[role=alert] >> text=Le motif manque.",
        ["dossier rouvert par la Cnaf"] = "button:has-text('Enregistrer et valider')",
        ["délai accordé"] = "text=Délai accordé",
        ["réponses de l’an dernier"] = "text=Vous aviez répondu l’an dernier.",
        ["réponses de l’an dernier reprises"] = "text=Réponse de l’an dernier : relisez-la",
    };

    private static Dictionary<string, string> DesDossiers => new()
    {
        ["pris en compte"] = "text=dossier est pris en compte.",
        ["pas pris en compte"] = "main:has(.feu-ensaisie):not(:has-text('est pris en compte'))",
        ["jamais enregistré"] = ".carte:has(h2:has-text('Fiche Structure')) >> text=À commencer.",
        ["entamé"] = "text=réponses obligatoires.",
        ["en saisie"] = ".feu-ensaisie",
        ["transmis"] = "text=Transmise à votre Caf",
        ["à vérifier"] = "tr .feu-terminee",
        ["à reprendre"] = "text=À reprendre, demandé par",
        ["rendu"] = "text=À reprendre, demandé par",
        ["corrigé par la Caf"] = "text=Correction directe",
        ["à prévenir"] = "text=Porteur à prévenir",
        ["rouvert par la Cnaf"] = "text=Dossier rouvert par la Cnaf",
        ["à l’écart"] = "text=Un autre dossier de votre structure est déjà validé",
        ["mise à l’écart refusée"] = "[role=alert] >> text=Rien n’a été changé",
        ["deux fiches Action"] = ":is(:text('Fiche Action 2019-2020 n° 2'), td .feu + .feu)",
        ["peut ajouter une fiche Action"] = "text=Ajouter une fiche Action",
    };

    private static Dictionary<string, string> DesPorteurs => new()
    {
        ["aucun dossier"] = "text=Aucun dossier pour cette campagne.",
        ["un dossier"] = "tbody tr",
        ["deux dossiers"] = "tbody tr + tr",
        ["plusieurs structures"] = "tbody tr:has-text('La Clé des mots') + tr:has-text('Ludothèque de Darnétal')",
        ["un dossier et des anciens"] = "text=Campagnes précédentes",
        ["sans structure"] = "text=Votre compte ne répond encore pour aucune structure.",
        ["trouvées"] = "button:has-text('Demander')",
        ["aucune trouvée"] = "text=Aucune structure trouvée à cette Caf.",
        ["une invitation en attente"] = "text=Invitations en attente",
        ["sans compte"] = "text=Accepter et ouvrir mon compte",
        ["avec un compte"] = "text=Vous avez déjà un compte avec cette adresse",
        ["périmée"] = "text=Cette invitation ne sert plus.",
    };

    private static Dictionary<string, string> DesCaf => new()
    {
        ["une Caf"] = "text=Si c’est bien vous",
        ["deux Caf"] = "text=Vos Caf : choisissez",
        ["toutes les Caf"] = "text=Les Caf qui ont déclaré",
        ["Caf sans dossier"] = ":is(:text('12 structures financées n’ont pas commencé'), :text('ne correspond.'), :text('Personne à relancer'))",
        ["première fois"] = "text=Avant toute chose, indiquez combien",
        ["déjà déclaré"] = "text=Chaque nombre déclaré",
        ["fixé"] = "text=Nombre déclaré : 15.",
        ["jamais déclaré"] = "text=Votre Caf ne l’a pas déclaré.",
        ["nombre jamais déclaré"] = "dt:text('Attendus') + dd:has-text('–')",
        ["inconnu"] = "text=Elle n’a pas encore indiqué ici comment la joindre.",
        ["une demande"] = "text=Demande de",
        ["trouvés"] = "text=Comptes qui répondent pour une structure de votre Caf.",
        ["aucun trouvé"] = "text=Aucun compte de votre Caf n’a cette adresse.",
    };

    private static Dictionary<string, string> DeLaCnaf => new()
    {
        ["trié"] = "th[aria-sort=descending]:has-text('Commencés')",
        ["ouverte"] = "text='Ouverte.'",
        ["close"] = "text='Close.'",
        ["à publier"] = "text=En préparation, non publiée.",
        ["à venir"] = "text=Publiée, pas encore ouverte.",
        ["toutes closes"] = "tbody:not(:has(tr:not(:has-text('Close'))))",
        ["toutes à venir"] = "tbody:not(:has(tr:not(:has-text('pas encore ouverte'))))",
    };

    private static Dictionary<string, string> DesPortes => new()
    {
        ["pas encore réglée"] = "text=n’est pas encore réglée sur cette installation",
        ["pas reconnu"] = "[role=alert] >> text=Vous n’avez pas été reconnu.",
        ["hors du réseau"] = "[role=alert] >> text=Cette entrée ne s’ouvre que depuis le réseau de votre Caf.",
        ["organisme injoignable"] = "[role=alert] >> text=Le service qui reconnaît les agents ne répond pas.",
        ["habilitée"] = "h1:has-text('Vous êtes reconnu')",
        ["sans habilitation"] = "[role=alert] >> text=Personne ne vous a encore donné accès.",
        ["accès terminé"] = "[role=alert] >> text=Votre accès a pris fin.",
        ["revendication manquante"] = "[role=alert] >> text=Votre organisme ne dit pas tout ce qu’il faut.",
        ["Caf inconnue"] = "[role=alert] >> text=La Caf « 999 » n’existe pas",
    };
}
