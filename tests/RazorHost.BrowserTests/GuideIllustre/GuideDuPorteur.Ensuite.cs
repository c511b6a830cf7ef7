using Clas.Domain;
using RazorHost.Tests.Fiches;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>After the sending: what the Caf asks or corrects, the validation, the years that follow.</summary>
internal sealed partial class GuideDuPorteur
{
    private async Task ReprendreAsync()
    {
        guide.Titrer("5. Suivre ce que fait votre Caf");
        guide.Ecrire("""
            **Votre Caf vous demande de reprendre une fiche.** Vous recevez un courriel avec ses mots ; la fiche les montre aussi, et dit qui appeler. Rendue
            après la clôture de la saisie, elle vient avec un délai. Corrigez, puis « Terminer et transmettre à la Caf ».
            """);
        var dossier = await site.Hote.DossierDeAsync(Structure);
        await site.Hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, geste => geste.RendreAuPorteur(FicheId.Action(1), "Le nombre de semaines paraît élevé : pouvez-vous le vérifier ?"));
        await _porteur.AllerAsync(dossier.Adresse("a1"));
        await guide.MontrerAsync(_porteur, "a-reprendre", "Ce que la Caf demande", "G24", new Cadre("ses mots, et qui appeler", Vers(".encart.attention")));
        await _porteur.PresserAsync("Terminer et transmettre à la Caf");
        guide.Ecrire("""
            **Votre Caf corrige elle-même une réponse.** Elle vous en informe : vous recevez la réponse d’avant et celle d’après, qui restent dans votre
            dossier, sous « Ce que votre Caf a fait dans votre dossier ».
            """);
        await site.Hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, geste => geste.Enregistrer(FicheId.Structure, new Saisie { ["S06a"] = "5 bis rue des Tanneurs", ["S19"] = Dossiers.Sias }));
        await _porteur.AllerAsync($"/porteur/dossiers/{dossier.Id}");
        var nouvelle = Vers("main details.carte");
        await nouvelle.Locator("summary").ClickAsync();
        await guide.MontrerAsync(_porteur, "corrige", "Ce que la Caf a corrigé", "G19", new Cadre("avant et après", nouvelle));
    }

    private async Task EtreValideAsync()
    {
        guide.Ecrire("""
            **Votre Caf valide** la fiche Structure, puis la fiche Action. Une fiche validée ne se modifie plus, ni par vous ni par elle. Quand
            toutes le sont : « Votre dossier est pris en compte. » Vous n’avez plus rien à faire.
            """);
        var dossier = await site.Hote.DossierDeAsync(Structure);
        await site.Hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, geste => geste.Valider(FicheId.Structure));
        await site.Hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, geste => geste.Valider(FicheId.Action(1)));
        await _porteur.AllerAsync($"/porteur/dossiers/{dossier.Id}");
        await guide.MontrerAsync(_porteur, "pris-en-compte", "Le dossier est pris en compte", "G2", new Cadre("c’est fini", Vers(".encart.bien")));
        guide.Ecrire("Chaque fiche se garde : « À imprimer » l’ouvre comme une page ordinaire, « PDF » la télécharge.");
        await guide.MontrerAsync(_porteur, "garder", "Garder une copie", "G27, G28", new Cadre("le PDF de la fiche", Vers(".fiche a[href$='/pdf']")));
    }

    private async Task SeFaireAiderAsync()
    {
        guide.Titrer("6. D’une année sur l’autre, et en cas de difficulté");
        guide.Ecrire("""
            Le même compte sert chaque année. « Mon compte » permet de changer d’adresse ou de mot de passe, et d’inviter un collègue, qui aura le sien : ainsi
            personne ne perd l’accès quand quelqu’un s’en va.
            """);
        await _porteur.AllerAsync("/compte");
        await guide.MontrerAsync(_porteur, "compte", "Mon compte", "G41",
            new("changer d’adresse ou de mot de passe", Vers("section.carte .boutons")), new("inviter un collègue", _porteur.Lien("qui répond pour elle")));
        guide.Ecrire("""
            Une question sur vos réponses ou votre financement ? Votre Caf, en haut de chaque page. Un problème avec le site ? « Contacter
            l’assistance technique », au pied de chaque page.
            """);
        await _porteur.AllerAsync("/aide");
        await guide.MontrerAsync(_porteur, "joindre", "Qui joindre", "G36",
            new("votre Caf", Vers(".bandeau .fin")), new("l’assistance technique", Vers("footer a[href*='assistance']")));
    }
}
