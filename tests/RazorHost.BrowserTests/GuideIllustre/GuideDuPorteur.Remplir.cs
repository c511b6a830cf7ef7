using System.Text.Json.Nodes;
using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>The structure, its dossier, and both fiches up to their sending.</summary>
internal sealed partial class GuideDuPorteur
{
    private async Task ChoisirLaStructureAsync()
    {
        guide.Titrer("2. Dire pour quelle structure vous répondez, et ouvrir son dossier");
        guide.Ecrire("""
            Votre structure a déjà répondu une autre année ? Cherchez-la et demandez-la : votre Caf vous la confiera, avec ses réponses de l’an
            dernier. Elle répond pour la première fois ? Écrivez son nom, puis « Ajouter cette structure ».
            """);
        await _porteur.AllerAsync("/porteur/structure");
        await _porteur.Page.Locator("[name=nom]").FillAsync(Structure);
        await guide.MontrerAsync(_porteur, "structure", "Choisir sa structure", "G41",
            new("elle a déjà répondu", Vers(".carte:has(h2:text('déjà répondu'))")), new("elle répond pour la première fois", Vers(".carte:has(h2:text('première fois'))")));
        await _porteur.PresserAsync("Ajouter cette structure");
        guide.Ecrire("""
            Choisissez ensuite la Caf qui finance votre action, puis cliquez sur « Ouvrir le dossier ». C’est elle qui vérifiera vos réponses ; son nom, et
            comment la joindre, restent en haut de chaque page.
            """);
        await _porteur.DeroulerAsync("Votre Caf", "76 – Caf de la Seine-Maritime");
        await guide.MontrerAsync(_porteur, "ouvrir", "Ouvrir le dossier", "", new Cadre("votre Caf", Vers("section.carte")));
        await _porteur.PresserAsync("Ouvrir le dossier");
        await guide.MontrerAsync(_porteur, "dossier", "Le dossier : deux fiches à remplir", "G1",
            new("la fiche Structure, d’abord", Vers(".fiche")), new("la fiche Action, ensuite", Vers(".fiche >> nth=1")));
    }

    private async Task RemplirLaStructureAsync()
    {
        guide.Titrer("3. Remplir la fiche Structure");
        await _porteur.SuivreAsync("Fiche Structure");
        guide.Ecrire("""
            Répondez dans l’ordre qui vous arrange. Une étoile marque les réponses obligatoires ; le « ? » à côté d’une question en donne le sens
            et dit où trouver la réponse.
            """);
        await _porteur.Page.Locator(".bulle summary").Nth(1).ClickAsync();
        await guide.MontrerAsync(_porteur, "aide-d-une-question", "L’aide d’une question", "G34", new Cadre("l’aide ouverte", Vers(".bulle[open]")));
        guide.Ecrire("""
            **Enregistrez à tout moment**, même si presque tout reste vide : cliquez sur « Enregistrer ». Rien n’est encore transmis à votre Caf.
            """);
        await _porteur.EcrireAsync(Visiteur.Libelle(TypeDeFiche.Structure, "S01"), Structure);
        await _porteur.EcrireAsync(Visiteur.Libelle(TypeDeFiche.Structure, "S06a"), "5 rue des Tanneurs");
        await _porteur.PresserAsync("Enregistrer");
        await guide.MontrerAsync(_porteur, "brouillon", "Un brouillon enregistré", "P4",
            new("ce qui vient d’être fait", Vers(".message")), new("ce qu’il reste à répondre", Vers("details.reste")));
        guide.Ecrire("""
            Vous pouvez fermer la page et **revenir plus tard** : « Mes dossiers » montre où vous en êtes. « Ce qu’il reste à répondre » mène d’un clic à
            chaque question encore vide, et le sommaire dit ce qui manque dans chaque rubrique.
            """);
        await _porteur.AllerAsync("/porteur");
        await guide.MontrerAsync(_porteur, "mes-dossiers", "Mes dossiers, quelques jours plus tard", "P5", new Cadre("le nom de la structure rouvre son dossier", Vers("main tbody tr")));
        await _porteur.SuivreAsync(Structure);
        await _porteur.SuivreAsync("Fiche Structure");
        await guide.MontrerAsync(_porteur, "revenir", "Les réponses retrouvées", "P5",
            new("l’avancement", Vers("nav.sommaire")), new("les réponses enregistrées", Vers(".question:has-text('Nom de la structure porteuse')")));
    }

    private async Task TransmettreLaStructureAsync()
    {
        guide.Ecrire("""
            Tout est rempli ? Cliquez sur « Terminer et transmettre à la Caf ». S’il manque une réponse, ou si deux se contredisent, la page le dit à côté de
            chaque question, et ce que vous avez écrit est gardé.
            """);
        await _porteur.PresserAsync("Terminer et transmettre à la Caf");
        await guide.MontrerAsync(_porteur, "trop-tot", "Terminer trop tôt : le brouillon est gardé, la page dit ce qui manque", "P6", new Cadre("ce qui manque", Vers(".encart.erreur")));
        await _porteur.RemplirAsync(TypeDeFiche.Structure, Reponses("structure"));
        await guide.MontrerAsync(_porteur, "terminer", "Terminer, et transmettre", "P6", new Cadre("terminer", _porteur.Bouton("Terminer et transmettre à la Caf")));
        await _porteur.PresserAsync("Terminer et transmettre à la Caf");
        guide.Ecrire("La page confirme, et un accusé vous arrive par courriel : « Fiche Structure : terminée et transmise à la Caf. »");
        await guide.MontrerAsync(_porteur, "structure-transmise", "La fiche Structure est transmise", "P6", new Cadre("ce qui vient d’être fait", Vers(".message")));
    }

    private async Task RemplirLActionAsync()
    {
        guide.Titrer("4. Remplir la fiche Action");
        guide.Ecrire("""
            La fiche Action porte le nom de l’année : « Fiche Action 2018-2019 ». Elle se remplit de la même façon. Ses grilles attendent un nombre dans
            chaque case, zéro compris. Enregistrez : la page vous dit quand deux nombres ne vont pas ensemble. N’écrivez jamais le nom d’un enfant.
            """);
        await _porteur.SuivreAsync("Fiche Action 2018-2019");
        await _porteur.RemplirAsync(TypeDeFiche.Action, Reponses("action"));
        await guide.MontrerAsync(_porteur, "grille", "Une grille de la fiche Action", "G23", new Cadre("une grille", Vers(".question:has(table) >> nth=1")));
        await _porteur.PresserAsync("Enregistrer");
        await _porteur.PresserAsync("Terminer et transmettre à la Caf");
        guide.Ecrire("""
            Une fois les deux fiches transmises, c’est le tour de votre Caf. Vous pouvez encore corriger la fiche Structure tant qu’elle ne l’a pas
            validée : « Enregistrer » la remet en saisie, il faut ensuite la transmettre de nouveau. La fiche Action, elle, est entre ses mains : si une
            réponse est fausse, dites-le-lui, elle la corrigera ou vous la rendra.
            """);
        await guide.MontrerAsync(_porteur, "transmis", "Les deux fiches sont transmises", "P6",
            new("ce qui vient d’être fait", Vers(".message")), new("joindre votre Caf", Vers("h2:text('Joindre votre Caf')")));
        await _porteur.SuivreAsync("Fiche Structure");
        await guide.VoirAsync(_porteur);
    }

    private static JsonObject Reponses(string fiche)
    {
        var reponses = JsonNode.Parse(File.ReadAllText(
            Path.Combine(Maison.Racine, "samples", "RazorHost", "Demonstration", "reponses", $"les-colibris.{fiche}.json")))!.AsObject();
        reponses.Remove("S01");
        return reponses;
    }
}
