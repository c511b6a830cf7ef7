using Clas.Domain;

namespace Clas.Pdf.Tests;

/// <summary>A campagne, a dossier numbered by its store, and those who act on it.</summary>
internal sealed class Monde
{
    public static readonly FicheId Action = FicheId.Action(1);
    public static readonly DateTimeOffset Ouverte = HeureDeParis.DebutDu(new DateOnly(2019, 6, 12)).AddHours(9);
    public static readonly DateTimeOffset Imprimee = HeureDeParis.DebutDu(new DateOnly(2019, 6, 20)).AddHours(15);

    private static readonly CodeCaf SeineMaritime = CodeCaf.Lire("763");

    private static readonly StructurePorteuse Porteuse =
        new(new StructurePorteuseId(Guid.Parse("01900000-0000-7000-8000-0000000000aa")), "Les Colibris");

    private static readonly Acteur Porteur = Acteur.Porteur("colibris", "Hélène Caron", Porteuse.Id);
    private static readonly Acteur Agent = Acteur.AgentCaf("a.martin", "A. Martin", SeineMaritime);

    public Monde(string reponses = "les-colibris", StructurePorteuse? porteuse = null)
    {
        var campagne = Campagne.Preparer(
            CodeCampagne.Lire("2018-2019"),
            Questionnaire.Clas20182019,
            premierJour: new DateOnly(2019, 6, 3),
            dernierJourDeSaisie: new DateOnly(2019, 7, 12),
            dernierJourDeValidation: new DateOnly(2019, 9, 15),
            cafs: ReferentielDesCaf.LireCsv("763;Caf de Seine-Maritime;76;Europe/Paris"));
        campagne.Publier(Acteur.Cnaf("d.leroy", "D. Leroy"), Ouverte.AddDays(-20)).OuLever();
        var laSienne = porteuse is null ? Porteuse : new StructurePorteuse(Porteuse.Id, porteuse.Nom);
        Dossier = Dossier.Ouvrir(new DossierId(SeineMaritime, Guid.Parse("01900000-0000-7000-8000-000000000001")), campagne, laSienne);
        Dossier.Numeroter(NumeroDeDossier.Lire("2018-763-0042"));
        (StructureComplete, ActionComplete) = (Reponses($"{reponses}.structure.json"), Reponses($"{reponses}.action.json"));
    }

    public Dossier Dossier { get; }

    public Saisie StructureComplete { get; }

    public Saisie ActionComplete { get; }

    public Intervention LePorteur => Dossier.Pour(Porteur, Ouverte);

    public Intervention LAgent => Dossier.Pour(Agent, Ouverte.AddDays(2));

    /// <summary>Both fiches filled in, neither finished.</summary>
    public Monde Rempli()
    {
        LePorteur.Enregistrer(FicheId.Structure, StructureComplete).OuLever();
        LePorteur.Enregistrer(Action, ActionComplete).OuLever();
        return this;
    }

    /// <summary>Both fiches filled in, finished and validated.</summary>
    public Monde Valide(Saisie? avec = null)
    {
        Rempli();
        LePorteur.Terminer(Action).OuLever();
        LAgent.Valider(FicheId.Structure, new Saisie { ["S19"] = "0123456" }).OuLever();
        LAgent.Valider(Action, avec).OuLever();
        return this;
    }

    public FicheImprimee Imprimer(FicheId fiche, Role lecteur = Role.AgentCaf) => FicheImprimee.De(Dossier, fiche, lecteur, Imprimee);

    private static Saisie Reponses(string nom)
    {
        using var flux = new StreamReader(typeof(Monde).Assembly.GetManifestResourceStream(nom)!);
        return Saisie.LireJson(flux.ReadToEnd());
    }
}
