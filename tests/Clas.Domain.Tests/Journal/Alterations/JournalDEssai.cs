namespace Clas.Domain.Tests.Journal.Alterations;

/// <summary>A journal to be tampered with: its lines, the head kept elsewhere, and the seal that reads it.</summary>
internal sealed record JournalDEssai(IReadOnlyList<Passage> Lignes, TeteDeJournal Tete, SceauDeJournal? Sceau)
{
    internal static readonly byte[] Cle = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    /// <summary>Dossiers and a campagne, without a key and with one.</summary>
    internal static IReadOnlyList<JournalDEssai> Tous { get; } =
        [DUnDossier(null), DUnDossier(Sceller(1)), DUneCampagne(null), DUneCampagne(Sceller(2))];

    internal VerificationDeJournal Verifier() => JournalDeDossier.Verifier(Lignes, Tete, Sceau);

    private static SceauDeJournal Sceller(byte alea) => new(Enumerable.Repeat(alea, 16).ToArray(), Cle);

    private static JournalDEssai DUnDossier(SceauDeJournal? sceau)
    {
        var monde = new Monde(new ParametresDeCampagne { NombreMaximalDActions = 2 });
        var dossier = monde.Dossier;
        dossier.Attacher(monde.Campagne, sceau);
        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris", ["S09"] = "Les Colibris" }).OuLever();
        monde.LAgent.RendreAuPorteur(Monde.Structure, "Revoyez le nom.").OuLever();
        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Le Colibri", ["S09"] = "" }).OuLever();
        monde.LePorteur.AjouterAction().OuLever();
        monde.LePorteur.RetirerAction(FicheId.Action(2)).OuLever();
        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Revoyez le nom.").OuLever();
        monde.LAgent.Reprendre().OuLever();
        return new JournalDEssai([.. dossier.Journal], dossier.TeteDeJournal, sceau);
    }

    private static JournalDEssai DUneCampagne(SceauDeJournal? sceau)
    {
        var campagne = new Monde().Campagne;
        var neuve = Campagne.Preparer(campagne.Code, campagne.Questionnaire, new(2019, 6, 3), new(2019, 7, 12), new(2019, 9, 15));
        neuve.Attacher(campagne.Questionnaire, ReferentielDesCaf.Vide, sceau);
        neuve.Publier(Monde.Cnaf, Monde.AvantLOuverture).OuLever();
        neuve.Prolonger(Monde.Cnaf, Monde.PendantLaSaisie, new(2019, 7, 19), new(2019, 9, 20), "Panne.").OuLever();
        neuve.Clore(Monde.Cnaf, Monde.PendantLaValidation, "Fin.").OuLever();
        return new JournalDEssai([.. neuve.Journal], neuve.TeteDeJournal, sceau);
    }
}
