using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>The guide of the porteurs de projet: what the guide of 2019 only implies, from the account to the dossier that counts.</summary>
internal sealed partial class GuideDuPorteur(Redacteur guide, Site site, Func<string?, Task<Visiteur>> ouvrir)
{
    private const string Structure = "Maison des savoirs";
    private const string MotDePasse = "quatre renards sous la pluie";
    private const string Adresse = "clas@maison-des-savoirs.example";

    private readonly BoiteAuxLettres _boite = new(site.Hote);
    private Visiteur _porteur = null!;

    /// <summary>Plays the whole guide.</summary>
    internal async Task EcrireAsync()
    {
        _porteur = await ouvrir(null);
        await AccueillirAsync();
        await CreerLeCompteAsync();
        await RetrouverLAccesAsync();
        await ChoisirLaStructureAsync();
        await RemplirLaStructureAsync();
        await TransmettreLaStructureAsync();
        await RemplirLActionAsync();
        await ReprendreAsync();
        await EtreValideAsync();
        await SeFaireAiderAsync();
    }

    private async Task AccueillirAsync()
    {
        guide.Titrer("Guide du porteur de projet", niveau: 1);
        guide.Ecrire("""
            Vous portez une action Clas : chaque année, vous décrivez votre structure et ce qu’a été le Clas, et votre Caf vérifie et valide vos
            réponses. Ce guide vous accompagne de la création du compte au dossier pris en compte. Les repères sous les images (P1, G2…)
            renvoient à la [couverture du guide](../couverture-du-guide.md) de 2019.

            Les images sont celles de l’hôte d’exemple, avec ses données de démonstration. Page écrite par `./build.sh guide`, qui
            rejoue toute l’histoire dans un navigateur.
            """);
        guide.Titrer("Avant de commencer");
        guide.Ecrire("""
            Le questionnaire a deux parties : la fiche Structure, qui décrit qui vous êtes, et la fiche Action, qui décrit le Clas de l’année.
            Comptez une heure pour les deux, en une ou plusieurs fois. Pour préparer vos réponses, suivez « Lire ou imprimer les questions, sans
            compte ». Notez la date de clôture : elle reste affichée en haut de chaque page.
            """);
        await _porteur.AllerAsync("/");
        await guide.MontrerAsync(_porteur, "accueil", "La page d’accueil", "G3",
            new("jusqu’à quand", Vers(".carte .etiquette")), new("commencer", _porteur.Lien("Remplir le questionnaire")), new("les questions à lire", _porteur.Lien("Lire ou imprimer les questions")));
    }

    private async Task CreerLeCompteAsync()
    {
        guide.Titrer("1. Ouvrir son accès");
        await guide.VoirAsync(_porteur);
        await _porteur.SuivreAsync("Remplir le questionnaire");
        guide.Ecrire("""
            Cliquez sur « Remplir le questionnaire 2018-2019 », puis, la première fois, sur « Créer un compte ». Un collègue en a déjà un pour votre structure ?
            Demandez-lui plutôt de vous inviter. Prenez l’adresse de votre structure plutôt que la vôtre : elle servira aussi les années suivantes.
            """);
        await guide.VoirAsync(_porteur);
        await _porteur.SuivreAsync("Créer un compte");
        await _porteur.EcrireAsync("Prénom et nom", "Nadia Perrin");
        await _porteur.EcrireAsync("Adresse e-mail", Adresse);
        await _porteur.EcrireAsync("Mot de passe", MotDePasse);
        await guide.MontrerAsync(_porteur, "creer-un-compte", "Créer un compte", "P1",
            new Cadre("votre nom, votre adresse, un mot de passe long", Vers("form.carte")));
        guide.Ecrire("""
            Le mot de passe compte quinze caractères au moins ; quatre ou cinq mots qui ne vont pas ensemble font l’affaire. Personne d’autre ne
            le verra jamais, pas même votre Caf : ne le donnez à personne.

            Ouvrez ensuite votre messagerie et suivez le lien reçu : tapez encore une fois votre mot de passe, puis cliquez sur « Confirmer mon adresse ».
            """);
        await _porteur.PresserAsync("Créer mon compte");
        await guide.VoirAsync(_porteur);
        var lettre = await _boite.UneAsync(Adresse);
        guide.Recevoir(lettre.Message);
        await _porteur.AllerAsync(lettre.Lien);
        await _porteur.EcrireAsync("Mot de passe", MotDePasse);
        await guide.MontrerAsync(_porteur, "confirmer", "Confirmer son adresse", "P1", new Cadre("confirmer", _porteur.Bouton("Confirmer mon adresse")));
        await _porteur.PresserAsync("Confirmer mon adresse");
        await _porteur.PresserAsync("Se déconnecter");
    }

    private async Task RetrouverLAccesAsync()
    {
        guide.Ecrire("Les fois suivantes, écrivez cette adresse et ce mot de passe, puis cliquez sur « Se connecter ».");
        await _porteur.AllerAsync("/compte/connexion");
        await guide.MontrerAsync(_porteur, "se-connecter", "Se connecter", "P2",
            new("votre adresse et votre mot de passe", Vers("form.carte")), new("il est oublié", _porteur.Lien("Mot de passe oublié")));
        guide.Ecrire("""
            **Mot de passe oublié ?** Cliquez sur « Mot de passe oublié », écrivez votre adresse, puis « Recevoir un lien ». Le lien vaut une heure et
            sert une fois : il vous fait choisir un nouveau mot de passe. Rien n’arrive ? Votre Caf peut vous en faire envoyer un ; elle ne
            connaîtra pas votre mot de passe.
            """);
        await _porteur.SuivreAsync("Mot de passe oublié");
        await _porteur.EcrireAsync("Adresse e-mail", Adresse);
        await guide.MontrerAsync(_porteur, "oubli", "Recevoir un lien", "P3", new Cadre("votre adresse", Vers("form.carte")));
        await _porteur.PresserAsync("Recevoir un lien");
        var lettre = await _boite.UneAsync(Adresse);
        guide.Recevoir(lettre.Message);
        await _porteur.AllerAsync(lettre.Lien);
        await _porteur.EcrireAsync("Nouveau mot de passe", MotDePasse + " encore");
        await guide.MontrerAsync(_porteur, "nouveau-mot-de-passe", "Choisir un nouveau mot de passe", "P3", new Cadre("le nouveau mot de passe", Vers("form.carte")));
        await _porteur.PresserAsync("Enregistrer ce mot de passe");
    }

    private ILocator Vers(string css) => _porteur.Page.Locator(css).First;
}
