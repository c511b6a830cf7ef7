namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>Part 1: come in, and follow.</summary>
internal sealed partial class GuideDeLaCaf
{
    private async Task AccederAsync()
    {
        guide.Titrer("1. Accéder aux données d’activité Clas 2018-2019 pour suivre le remplissage par les structures");
        guide.Ecrire("""
            Ouvrez l’adresse que la Cnaf vous a communiquée. La page d’accueil propose le questionnaire de l’année, « Clas /
            Questionnaire 2018-2019 », et une entrée à part pour vous : cliquez sur « Accès pour les Caf ».
            """);
        await _agent.AllerAsync("/");
        await guide.MontrerAsync(_agent, "portail", "Le portail", "G3, G4",
            new("le questionnaire de l’année, pour les porteurs de projet", Vers(".carte:has(h2:text('Questionnaire 2018-2019'))")),
            new("l’entrée des Caf", _agent.Lien("Accès pour les Caf")));
        await _agent.SuivreAsync("Accès pour les Caf");
        guide.Ecrire("""
            Vous n’avez pas de mot de passe ici : votre organisme vous reconnaît. Cliquez sur « Se faire reconnaître par son
            organisme ». Si votre navigateur demande des identifiants, ce sont ceux de votre session de travail ; cela ne fonctionne
            que depuis le réseau de votre Caf quand votre installation le demande.
            """);
        await guide.MontrerAsync(_agent, "acces", "L’entrée des Caf dit quels identifiants sont attendus", "G40",
            new("se faire reconnaître", _agent.Bouton("Se faire reconnaître par son organisme")),
            new("quels identifiants", Vers(".carte:has(h2:text('Quels identifiants'))")));
        await _agent.PresserAsync("Se faire reconnaître par son organisme");
        guide.Ecrire("""
            La page suivante dit qui a été reconnu, et pour quelle Caf. C’est bien vous ? Cliquez sur « Ok ». Sinon, cliquez sur « Ce
            n’est pas moi » : fermez la session ouverte sur ce poste, ouvrez la vôtre, puis reprenez au début.
            """);
        await guide.MontrerAsync(_agent, "reconnu", "Qui a été reconnu", "G5",
            new("votre nom et votre Caf", Vers("dl.faits")),
            new("continuer", _agent.Bouton("Ok")),
            new("en cas d’erreur", _agent.Bouton("Ce n’est pas moi")));
        await _agent.PresserAsync("Ok");
    }

    private async Task SuivreAsync()
    {
        await DeclarerAsync();
        guide.Ecrire("""
            Vous arrivez sur la **page bilan** de votre Caf. En haut, cinq chiffres : les structures attendues (le nombre que vous venez
            de donner), les dossiers commencés, terminés, validés, et ceux qui sont pris en compte.
            """);
        await guide.MontrerAsync(_agent, "bilan", "La page bilan de votre Caf : le suivi local", "G8", new Cadre("les chiffres de votre Caf", Vers("dl.chiffres")));
        guide.Ecrire("""
            La Cnaf lit les mêmes chiffres pour le pays et pour chaque Caf ; c’est pourquoi votre nombre lui est indispensable.
            """);
        var cnaf = await ouvrir("m.girard");
        await cnaf.AllerAsync("/national");
        await guide.MontrerAsync(cnaf, "suivi-national", "Le suivi national, tel que la Cnaf le lit", "G8", new Cadre("combien de Caf ont répondu", cnaf.Page.Locator(".chapeau")));
        guide.Ecrire("""
            Plus bas, un tableau liste les structures. Une structure n’y apparaît qu’une fois sa fiche Structure commencée **et
            enregistrée**. Pour ouvrir ce qu’elle a répondu, cliquez sur son nom : ici « Mairie de Saint-Aubin-lès-Elbeuf ». La
            recherche ne tient compte ni des majuscules ni des accents ; un clic sur le titre d’une colonne trie.
            """);
        await guide.MontrerAsync(_agent, "tableau", "Les structures qui ont commencé", "G9, G10",
            new("chercher, choisir un état, trier", Vers("form.filtres")), new("le nom ouvre la structure", _agent.Lien(SaintAubin)));
        guide.Ecrire("""
            Puisque la fiche Structure est forcément commencée, l’avancement à surveiller est celui de la fiche Action : la colonne « Nombre
            de fiches Action » dit combien la structure en a, et où en est chacune.
            """);
        await guide.MontrerAsync(_agent, "colonne-action", "L’avancement des fiches Action", "G11",
            new("la colonne", _agent.Page.Locator("th[scope=col]", new() { HasText = "Nombre de fiches Action" })),
            new("une structure qui a tout transmis", Ligne(SaintAubin).Locator("td[data-colonne='Fiches Action']")));
        await RelancerAsync();
    }

    private async Task DeclarerAsync()
    {
        guide.Ecrire("""
            À votre première connexion, avant toute chose, indiquez le **nombre de structures que votre Caf finance** au titre du Clas
            cette année, puis cliquez sur « Valider ». Écrivez 0 s’il n’y en a pas.
            """);
        await _agent.EcrireAsync("Nombre de structures financées au titre du Clas", "21");
        await guide.MontrerAsync(_agent, "nombre", "Le nombre de structures financées", "G6",
            new("le nombre", _agent.Champ("Nombre de structures financées au titre du Clas")), new("l’enregistrer", _agent.Bouton("Valider")));
        await _agent.PresserAsync("Valider");
        await _agent.SuivreAsync("Modification Nb structures");
        guide.Ecrire("""
            Ce nombre se modifie tant que la campagne n’est pas close : dans le menu de la page bilan, « Modification Nb structures ». La
            page garde qui l’a changé, quand, et de combien à combien.
            """);
        await guide.MontrerAsync(_agent, "modification-nombre", "Administration / CAF / Modification Nb structures", "G7",
            new("le nombre, à modifier", _agent.Champ("Nombre de structures financées au titre du Clas")), new("son histoire", Vers("main table")));
        await _agent.AllerAsync("/caf/763");
    }

    private async Task RelancerAsync()
    {
        guide.Ecrire("""
            **Des structures n’ont pas commencé ?** C’est à vous de les relancer. La page bilan compte celles qui manquent et mène aux
            « Structures à relancer » : celles qui ont ouvert un dossier sans rien enregistrer, et celles de l’an dernier qui ne sont pas
            revenues. Copiez leurs adresses dans votre messagerie, ou appelez-les, puis cliquez sur « Noter : relancée aujourd’hui ».
            """);
        await guide.MontrerAsync(_agent, "a-relancer", "Ce qui manque, sur la page bilan", "G12", new Cadre("qui relancer", Vers(".encart:has(a[href$='/relances'])")));
        await _agent.SuivreAsync("celles que vous n’y trouvez pas");
        await guide.MontrerAsync(_agent, "relances", "Les structures à relancer", "G12",
            new("comment les joindre", Vers("main tbody tr")), new("toutes les adresses à la fois", Vers(".carte:has(#adresses)")));
        await _agent.AllerAsync("/caf/763");
    }
}
