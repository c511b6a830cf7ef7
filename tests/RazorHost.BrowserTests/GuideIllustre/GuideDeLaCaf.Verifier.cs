using Clas.Domain;
using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Fiches;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>Part 2 and 2.1: read a dossier, then its fiche Structure.</summary>
internal sealed partial class GuideDeLaCaf
{
    private async Task LireLaStructureAsync()
    {
        guide.Titrer("2. Vérifier les informations renseignées par les porteurs de projet, et valider le questionnaire");
        guide.Ecrire("""
            Depuis la page bilan, cliquez sur le nom du porteur de projet. Une synthèse apparaît : ses deux fiches, ce qu’il reste à
            faire, à qui est le tour, et le journal de tout ce qui s’est passé.
            """);
        await _agent.SuivreAsync(SaintAubin);
        await guide.MontrerAsync(_agent, "structure", "La page bilan d’une structure", "G13",
            new("qui joindre", Vers("main > p.large:has-text('Contact')")), new("la fiche Structure", Vers("section.carte.fiche")));
        guide.Ecrire("""
            L’état de la fiche Action se lit d’un coup d’œil ; la couleur ne va jamais sans un signe et un mot, qui restent quand on
            imprime en noir et blanc :

            - **rouge**, « Non commencée » : rien n’a été saisi dans la fiche Action ;
            - **orange**, « En saisie » : elle est remplie en partie ;
            - **vert**, « Terminée », puis « Validée » : elle est entièrement remplie, et transmise.
            """);
        await _agent.AllerAsync("/caf/763");
        await guide.MontrerAsync(_agent, "couleurs", "Les couleurs de la fiche Action, dans le tableau", "G14",
            new("rouge : non commencée", EtatDeLAction("Maison de quartier Saint-Clair")),
            new("orange : en saisie", EtatDeLAction("La Clé des mots")),
            new("vert : terminée", EtatDeLAction(SaintAubin)));

        guide.Titrer("2.1 Vérifier et valider la fiche Structure", niveau: 3);
        await _agent.SuivreAsync(SaintAubin);
        guide.Ecrire("""
            Sur la page de la structure, cliquez sur le bouton « Fiche Structure » : vous lisez ce que le porteur de projet a répondu. Le
            sommaire, à gauche, suit la page et dit ce qui reste à répondre dans chaque rubrique.
            """);
        await guide.MontrerAsync(_agent, "bouton-structure", "Ouvrir la fiche Structure", "G15", new Cadre("le bouton « Fiche Structure »", _agent.Lien("Fiche Structure")));
        await _agent.SuivreAsync("Fiche Structure");
        await guide.MontrerAsync(_agent, "fiche-structure", "Les réponses du porteur", "G15",
            new("le sommaire", Vers("nav.sommaire")), new("une réponse", Vers(".question")));
        guide.Ecrire("""
            Complétez le **numéro unique gestionnaire Sias AFC**, en chiffres uniquement, dans la question « Numéro unique gestionnaire
            Sias AFC » marquée « à remplir par la Caf ». Le porteur n’en est pas prévenu : ce n’est pas une correction.
            """);
        await _agent.EcrireAsync(Visiteur.Libelle(TypeDeFiche.Structure, "S19"), "0123456");
        await guide.MontrerAsync(_agent, "sias", "Le numéro Sias", "G16", new Cadre("la question réservée à la Caf", Vers(".question:has([name*='S19'])")));
    }

    private async Task ValiderLaStructureAsync()
    {
        guide.Ecrire("""
            **Une réponse vous paraît fausse ?** Deux possibilités. La première : cliquez sur « Abandon », rien n’est enregistré, et
            contactez le porteur de projet pour qu’il corrige ; ses coordonnées vous sont rappelées.
            """);
        await guide.MontrerAsync(_agent, "gestes-structure", "Les boutons restent au bas de la fenêtre", "G17, G18",
            new("quitter sans enregistrer", Vers("a.abandon")), new("corriger directement", _agent.Bouton("Enregistrer")));
        await _agent.SuivreAsync("Abandon");
        await guide.MontrerAsync(_agent, "abandon", "Après « Abandon »", "G17", new Cadre("qui contacter", Vers(".message")));
        await _agent.SuivreAsync("Fiche Structure");
        await _agent.EcrireAsync(Visiteur.Libelle(TypeDeFiche.Structure, "S06a"), "2 place de la Mairie");
        guide.Ecrire("""
            La seconde : corrigez vous-même dans la fiche, puis cliquez sur « Enregistrer ». Vous devez alors en **informer le porteur** :
            un courriel part pour lui, et la page de la structure garde, avant et après, ce qu’il faut lui dire. Si vous l’avez appelé,
            cliquez sur « Noter : porteur prévenu par téléphone » : le courriel ne part plus.
            """);
        await _agent.PresserAsync("Enregistrer");
        await _agent.AllerAsync((await portail.Site.Hote.DossierDeAsync(SaintAubin)).Bilan);
        await guide.MontrerAsync(_agent, "informer", "Ce que la Caf a corrigé, tant que le porteur n’en est pas informé", "G19",
            new("avant et après", Vers(".obligation table")), new("vous l’avez appelé", _agent.Bouton("Noter : porteur prévenu par téléphone")));
        await _agent.PresserAsync("Noter : porteur prévenu par téléphone");
        await _agent.SuivreAsync("Fiche Structure");
        await _agent.EcrireAsync(Visiteur.Libelle(TypeDeFiche.Structure, "S19"), "0123456");
        guide.Ecrire("""
            Quand tout vous paraît cohérent, cliquez sur « Enregistrer et valider ». Une page vous demande de confirmer : ensuite, ni vous ni
            le porteur de projet ne pourrez plus modifier la fiche. En cas d’erreur, un responsable de votre Caf pourra la rouvrir, en
            disant pourquoi.
            """);
        await guide.MontrerAsync(_agent, "valider-structure", "Valider la fiche Structure", "G20", new Cadre("enregistrer et valider", _agent.Bouton("Enregistrer et valider")));
        await _agent.PresserAsync("Enregistrer et valider");
        await guide.MontrerAsync(_agent, "confirmation", "La confirmation", "G21", new Cadre("confirmer", _agent.Bouton("OK")));
        await _agent.PresserAsync("OK");
        guide.Ecrire("Vous revenez à la page bilan de la structure : sa fiche Structure est « Validée ».");
        await guide.MontrerAsync(_agent, "structure-validee", "De retour sur la page de la structure", "G22",
            new("ce qui vient d’être fait", Vers(".message")), new("l’état de la fiche", Vers("section.carte.fiche .etat")));
    }

    private ILocator EtatDeLAction(string structure) => Ligne(structure).Locator("td[data-colonne='Fiches Action']");
}
