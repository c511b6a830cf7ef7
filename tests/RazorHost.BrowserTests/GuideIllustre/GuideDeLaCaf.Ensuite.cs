using Microsoft.Playwright;
using RazorHost.Tests.Fiches;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>Parts 3 to 6: PDF, lost accesses, earlier campagnes, help.</summary>
internal sealed partial class GuideDeLaCaf
{
    private async Task EnregistrerEnPdfAsync()
    {
        guide.Titrer("3. Enregistrer au format PDF les données saisies par les porteurs de projet");
        guide.Ecrire("""
            Tout se télécharge depuis la page de la structure. Pour la fiche Structure, cliquez sur « Télécharger la fiche Structure en version
            pdf ».
            """);
        await guide.MontrerAsync(_agent, "pdf-structure", "Le PDF de la fiche Structure", "G27", new Cadre("le lien", _agent.Lien("Télécharger la fiche Structure en version pdf")));
        guide.Ecrire("""
            Pour une fiche Action, cliquez sur le logo PDF, à droite du tableau. « Toutes les fiches de ce dossier, en PDF (zip) » les donne
            d’un coup ; la page bilan de la Caf fait de même pour toutes ses structures.
            """);
        await guide.MontrerAsync(_agent, "pdf-action", "Le PDF de chaque fiche Action", "G28",
            new("le logo, à droite du tableau", Vers("table.actions a.pdf")), new("tout le dossier", _agent.Lien("Toutes les fiches de ce dossier")));
        guide.Ecrire("« À imprimer » ouvre la même fiche comme une page ordinaire, qui se lit avec une aide technique et s’imprime.");
        await _agent.SuivreAsync("À imprimer : Fiche Structure");
        await guide.MontrerAsync(_agent, "a-imprimer", "La fiche à imprimer", "", new Cadre("la même en PDF", _agent.Lien("La même en PDF")));
    }

    private async Task AiderUnPorteurAsync()
    {
        guide.Titrer("4. Un porteur de projet a oublié son mot de passe");
        guide.Ecrire("""
            Dans le menu de la page bilan, cliquez sur « Aide aux partenaires », écrivez l’adresse e-mail de connexion de la structure, ou une partie,
            puis cliquez sur « Rechercher ».
            """);
        await _agent.AllerAsync("/caf/763");
        await _agent.SuivreAsync("Aide aux partenaires");
        await _agent.EcrireAsync("Adresse e-mail de connexion, ou une partie", "saint-aubin");
        await _agent.PresserAsync("Rechercher");
        await guide.MontrerAsync(_agent, "aide-aux-partenaires", "Administration / CAF / Aide aux partenaires", "G29",
            new("l’adresse cherchée", Vers("form.filtres")), new("le compte trouvé", Vers("main tbody tr")));
        guide.Ecrire("""
            Le guide de 2019 montrait ici un mot de passe à communiquer. **Ce n’est plus possible, pour personne** : un mot de passe n’est lisible
            que par celui qui l’a choisi. Cliquez sur « Envoyer un lien de connexion » : la structure reçoit, à l’adresse de son compte, un lien
            valable une heure, et choisit elle-même un nouveau mot de passe.
            """);
        await _agent.PresserAsync("Envoyer un lien de connexion");
        await guide.MontrerAsync(_agent, "lien-envoye", "Le lien est parti", "G30", new("ce qui vient d’être fait", Vers(".message")), new("les derniers liens envoyés", Vers("main > ul:last-of-type")));
    }

    private async Task RetrouverLesAutresAnneesAsync()
    {
        guide.Titrer("5. Le tableau des structures des campagnes précédentes");
        guide.Ecrire("""
            Dans le menu de la page bilan, cliquez sur « Tableau campagnes précédentes » et choisissez une campagne : le tableau liste toutes les
            structures dont la fiche Structure et la fiche Action ont été validées. Les autres dossiers d’une année passée, ceux qu’il reste à
            valider par exemple, se retrouvent sur la page bilan : choisissez la campagne au-dessus du tableau.
            """);
        await _agent.AllerAsync("/caf/763");
        await _agent.SuivreAsync("Tableau campagnes précédentes");
        await guide.MontrerAsync(_agent, "campagnes-precedentes", "Administration / CAF / Tableau campagnes précédentes", "G31", new Cadre("choisir la campagne", Vers("form.filtres")));
        guide.Ecrire("""
            Il donne, pour chacune : **1** son nom ; **2** le numéro de sa fiche Structure ; **3** son numéro Sias ; **4** l’adresse e-mail avec
            laquelle elle se connecte, à lui redonner au besoin ; **5** de quoi changer cette adresse. La colonne du mot de passe n’existe plus.
            """);
        await guide.MontrerAsync(_agent, "colonnes", "Ce que dit chaque ligne", "G32, G41",
            new("le nom", Cellule("th")), new("le numéro de la fiche Structure", Cellule("td:nth-of-type(1)")), new("le numéro Sias", Cellule("td:nth-of-type(2)")),
            new("l’adresse de connexion", Cellule("td:nth-of-type(3)")), new("changer l’adresse", Cellule("td:nth-of-type(3) a")));
        guide.Ecrire("""
            La même adresse sert d’une année sur l’autre. Si elle a changé, cliquez sur « Changer l’adresse » et écrivez la nouvelle : elle reçoit un
            lien à confirmer, l’ancienne est prévenue, et ni le compte ni ses réponses ne changent. Si plus personne n’a accès au compte,
            la structure en crée un autre et demande à répondre pour elle-même : vous la lui rendez dans « Demandes de rattachement ».
            """);
        await _agent.SuivreAsync("Changer l’adresse");
        await guide.MontrerAsync(_agent, "changer-l-adresse", "Changer l’adresse de connexion", "G33, G41", new Cadre("la nouvelle adresse", _agent.Champ("Nouvelle adresse e-mail")));
        await _agent.AllerAsync("/caf/763");
        await guide.VoirAsync(_agent);
    }

    private async Task SeFaireAiderAsync()
    {
        guide.Titrer("6. Vous rencontrez une difficulté au cours de la campagne");
        guide.Titrer("6.1 Sur le sens d’une question ou d’une démarche", niveau: 3);
        guide.Ecrire("Dans la fiche, cliquez sur le « ? » d’une question : son aide s’ouvre à côté, ce que vous avez écrit ne bouge pas.");
        await _agent.AllerAsync((await portail.Site.Hote.DossierDeAsync("La Clé des mots")).Adresse("a1"));
        await _agent.Page.Locator(".bulle summary").Nth(1).ClickAsync();
        await guide.MontrerAsync(_agent, "aide-d-une-question", "L’aide d’une question", "G34", new Cadre("l’aide ouverte", Vers(".bulle[open]")));
        guide.Ecrire("""
            Au pied de chaque page, « Aide » mène aux documents de la campagne : l’instruction technique, la documentation et, pour les agents
            seulement, le forum de l’espace collaboratif. Votre question n’y a pas de réponse ? Posez-la sur le forum : elle servira aux autres Caf.
            """);
        await _agent.AllerAsync("/aide");
        await guide.MontrerAsync(_agent, "documents", "Les documents et le forum", "G35", new Cadre("les liens de la campagne", Vers("main ul")));
        guide.Titrer("6.2 D’ordre technique", niveau: 3);
        guide.Ecrire("""
            Si elle concerne un porteur de projet ou une fiche, cliquez au pied de la page sur « Contacter l’assistance technique ». Depuis une
            fiche, le formulaire en connaît déjà le numéro ; sinon, écrivez-le. Dites ce que vous vouliez faire et ce que vous voyez, puis
            cliquez sur « Envoyer ».
            """);
        await _agent.AllerAsync((await portail.Site.Hote.DossierDeAsync("La Clé des mots")).Adresse("a1/historique"));
        await guide.MontrerAsync(_agent, "pied-de-page", "Le pied de chaque page", "G36", new Cadre("l’assistance technique", _agent.Page.Locator("footer a[href*='assistance']")));
        await _agent.ActiverAsync(_agent.Page.Locator("footer a[href*='assistance']"));
        await _agent.EcrireAsync("Votre demande", "La fiche s’ouvre, mais la grille des niveaux reste vide après l’enregistrement.");
        await _agent.EcrireAsync("Adresse e-mail où vous répondre", "a.roy@caf763.example");
        await guide.MontrerAsync(_agent, "assistance", "Le formulaire d’assistance", "G36",
            new("le numéro de la fiche", _agent.Page.Locator("[name=numero]")), new("l’envoyer", _agent.Bouton("Envoyer")));
        await _agent.PresserAsync("Envoyer");
        guide.Ecrire("L’assistance répond à l’adresse que vous avez donnée. Un accusé de réception, avec le numéro de votre demande, vous y attend déjà.");
        await guide.MontrerAsync(_agent, "accuse", "La demande est envoyée", "G42", new Cadre("le numéro de la demande", Vers(".message")));
    }

    private ILocator Cellule(string css) => Vers("main tbody tr").Locator(css).First;
}
