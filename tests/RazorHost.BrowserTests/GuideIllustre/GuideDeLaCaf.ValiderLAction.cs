using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Fiches;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>Part 2.2: read the fiche Action, give it back or correct it, validate it.</summary>
internal sealed partial class GuideDeLaCaf
{
    private const string Caudebec = "Centre communal d’action sociale de Caudebec-lès-Elbeuf";

    private async Task LireLActionAsync()
    {
        guide.Titrer("2.2 Vérifier et valider la fiche Action", niveau: 3);
        guide.Ecrire("""
            Une seule fiche Action est demandée à chaque porteur de projet : elle s’appelle « Fiche Action 2018-2019 ». Cliquez sur son nom,
            dans le tableau, pour ouvrir ce qu’il a répondu.
            """);
        await guide.MontrerAsync(_agent, "bouton-action", "La fiche Action, sur la page de la structure", "G23",
            new Cadre("le nom de la fiche l’ouvre", _agent.Lien("Fiche Action 2018-2019")));
        await _agent.SuivreAsync("Fiche Action 2018-2019");
        await guide.MontrerAsync(_agent, "fiche-action", "La fiche Action telle que le porteur l’a remplie", "G38",
            new("une réponse", Vers(".question")), new("l’autre fiche du dossier", Vers("nav.onglets")));
        await PermettrePlusieursAsync();
        await RendreAsync();
    }

    private async Task PermettrePlusieursAsync()
    {
        guide.Ecrire("""
            La Cnaf peut en permettre plusieurs à chaque structure, dans les réglages de la campagne : chacune a alors sa page, son état
            et son PDF, et la structure n’est prise en compte qu’une fois validées toutes celles qu’elle a commencées.
            """);
        var cnaf = await ouvrir("m.girard");
        await cnaf.AllerAsync("/national/campagnes/2018-2019/reglages");
        await guide.MontrerAsync(cnaf, "plusieurs-actions", "Le réglage de la Cnaf", "G37",
            new Cadre("le nombre de fiches Action permis", cnaf.Page.Locator(".champ", new() { HasText = "Fiches Action par dossier" }).First));
    }

    private async Task RendreAsync()
    {
        guide.Ecrire("""
            **C’est au porteur de corriger ?** Écrivez-lui ce qu’il doit reprendre, et pourquoi, puis cliquez sur « Enregistrer sans
            valider » : la fiche lui est rendue, il peut de nouveau la remplir. Vous devez l’en avertir : un courriel part avec votre texte ;
            la page de la structure vous le rappelle tant que ce n’est pas fait.
            """);
        await _agent.AllerAsync((await portail.Site.Hote.DossierDeAsync(Caudebec)).Adresse("a1"));
        await _agent.EcrireAsync("Que doit-il reprendre, et pourquoi ?", "Le nombre d’enfants par niveau ne correspond pas à votre convention : pouvez-vous le vérifier ?");
        await guide.MontrerAsync(_agent, "rendre", "Rendre la fiche au porteur", "G24", new Cadre("le motif, que lira le porteur", Vers("#rendre")));
        await _agent.ActiverAsync(_agent.Page.Locator("#rendre button"));
        await _agent.LireAsync("rendue au porteur");
        await guide.MontrerAsync(_agent, "rendue", "La fiche rendue", "G24", new Cadre("ce qui vient d’être fait", Vers(".message")));
    }

    private async Task ValiderLActionAsync()
    {
        guide.Ecrire("""
            **Vous préférez corriger vous-même ?** Modifiez la réponse dans la fiche Action et cliquez sur « Enregistrer » ; comme pour la
            fiche Structure, vous en informez le porteur.
            """);
        var dossier = await portail.Site.Hote.DossierDeAsync(SaintAubin);
        await _agent.AllerAsync(dossier.Adresse("a1"));
        await _agent.EcrireAsync("Nombre de semaines de fonctionnement", "31");
        await guide.MontrerAsync(_agent, "corriger-action", "Une correction directe dans la fiche Action", "G25, G19",
            new Cadre("la réponse corrigée", Vers(".question:has-text('Nombre de semaines de fonctionnement')")));
        await _agent.PresserAsync("Enregistrer");
        guide.Ecrire("""
            Vous ne pouvez valider une fiche Action que si **la fiche Structure a été validée avant**. Sinon, le bouton n’est pas proposé, et
            la page dit pourquoi : « Validez d’abord la fiche Structure. »
            """);
        await _agent.AllerAsync((await portail.Site.Hote.DossierDeAsync("Tremplin 76")).Bilan);
        await guide.MontrerAsync(_agent, "structure-d-abord", "La fiche Structure avant la fiche Action", "G26", new Cadre("ce qui manque, et qui peut le débloquer", Vers("table.actions td.suite")));
        await _agent.AllerAsync(dossier.Adresse("a1"));
        guide.Ecrire("""
            Après relecture, si les réponses sont conformes à la réalité, cliquez sur « Enregistrer et valider », puis sur « OK ». La fiche est
            close pour vous comme pour le porteur, et vous revenez à la page de la structure : « Ce dossier est pris en compte. »
            """);
        await guide.MontrerAsync(_agent, "valider-action", "Valider la fiche Action", "G39", new Cadre("enregistrer et valider", _agent.Bouton("Enregistrer et valider")));
        await _agent.PresserAsync("Enregistrer et valider");
        await guide.VoirAsync(_agent);
        await _agent.PresserAsync("OK");
        await guide.MontrerAsync(_agent, "action-validee", "Les deux fiches sont validées", "G39, G2", new Cadre("le dossier compte", Vers(".encart.bien")));
    }
}
