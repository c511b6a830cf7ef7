namespace Clas.Domain.Tests;

/// <summary>A small world: a campagne of three phases, a dossier, and everyone who may touch it.</summary>
internal sealed class Monde
{
    public static readonly CodeCaf SeineMaritime = CodeCaf.Lire("763");
    public static readonly CodeCaf ValDOise = CodeCaf.Lire("951");
    public static readonly FicheId Structure = FicheId.Structure;
    public static readonly FicheId Action = FicheId.Action(1);

    public static readonly DateTimeOffset AvantLOuverture = Paris(2019, 5, 15);
    public static readonly DateTimeOffset PendantLaSaisie = Paris(2019, 6, 15);
    public static readonly DateTimeOffset PendantLaValidation = Paris(2019, 8, 1);
    public static readonly DateTimeOffset ApresTout = Paris(2019, 10, 1);

    public Monde(ParametresDeCampagne? parametres = null, Questionnaire? questionnaire = null)
    {
        Campagne = Campagne.Preparer(
            CodeCampagne.Lire("2018-2019"),
            questionnaire ?? Questionnaire.Clas20182019,
            premierJour: new DateOnly(2019, 6, 3),
            dernierJourDeSaisie: new DateOnly(2019, 7, 12),
            dernierJourDeValidation: new DateOnly(2019, 9, 15),
            parametres);
        Campagne.Publier(Cnaf, AvantLOuverture).OuLever();
        Dossier = Dossier.Ouvrir(new DossierId(SeineMaritime, Guid.Parse("01900000-0000-7000-8000-000000000001")), Campagne, Colibris);
    }

    public static StructurePorteuse Colibris { get; } =
        new(new StructurePorteuseId(Guid.Parse("01900000-0000-7000-8000-0000000000aa")), "Les Colibris");

    public static Acteur Porteur { get; } = Domain.Acteur.Porteur("colibris", "Hélène Caron", Colibris.Id);

    public static Acteur PorteurDAilleurs { get; } = Domain.Acteur.Porteur(
        "ailleurs", "Quelqu’un d’autre", new StructurePorteuseId(Guid.Parse("01900000-0000-7000-8000-0000000000bb")));

    public static Acteur Agent { get; } = Domain.Acteur.AgentCaf("a.martin", "A. Martin", SeineMaritime);

    public static Acteur AgentDAilleurs { get; } = Domain.Acteur.AgentCaf("b.durand", "B. Durand", ValDOise);

    public static Acteur Responsable { get; } = Domain.Acteur.ResponsableCaf("c.petit", "C. Petit", SeineMaritime);

    public static Acteur Cnaf { get; } = Domain.Acteur.Cnaf("d.leroy", "D. Leroy");

    public static Acteur ResponsableDAilleurs { get; } = Domain.Acteur.ResponsableCaf("e.noir", "E. Noir", ValDOise);

    public static Saisie StructureComplete => Lire("les-colibris.structure.json");

    public static Saisie ActionComplete => Lire("les-colibris.action.json");

    public Campagne Campagne { get; }

    public Dossier Dossier { get; }

    public Intervention LePorteur => Dossier.Pour(Porteur, PendantLaSaisie);

    public Intervention LAgent => Dossier.Pour(Agent, PendantLaSaisie);

    public Intervention LeResponsable => Dossier.Pour(Responsable, PendantLaSaisie);

    /// <summary>Who acts in this capacity on the dossier's own ground.</summary>
    public static Acteur Acteur(Role role) => role switch
    {
        Role.Porteur => Porteur,
        Role.AgentCaf => Agent,
        Role.ResponsableCaf => Responsable,
        Role.Cnaf => Cnaf,
        _ => Domain.Acteur.Systeme("Clas"),
    };

    /// <summary>Who acts in this capacity on another ground.</summary>
    public static Acteur DAilleurs(Role role) => role switch
    {
        Role.Porteur => PorteurDAilleurs,
        Role.AgentCaf => AgentDAilleurs,
        _ => ResponsableDAilleurs,
    };

    /// <summary>Both fiches filled in, neither finished.</summary>
    public Monde Remplies()
    {
        LePorteur.Enregistrer(Structure, StructureComplete).OuLever();
        LePorteur.Enregistrer(Action, ActionComplete).OuLever();
        return this;
    }

    /// <summary>Both fiches finished by the porteur.</summary>
    public Monde Terminees()
    {
        Remplies();
        LePorteur.Terminer(Structure).OuLever();
        LePorteur.Terminer(Action).OuLever();
        return this;
    }

    /// <summary>The Structure validated, the Action finished.</summary>
    public Monde StructureValidee()
    {
        Terminees();
        LAgent.Valider(Structure, new Saisie { ["S19"] = "0123456" }).OuLever();
        return this;
    }

    /// <summary>Both validated: the dossier counts.</summary>
    public Monde Validees()
    {
        StructureValidee();
        LAgent.Valider(Action).OuLever();
        return this;
    }

    private static DateTimeOffset Paris(int annee, int mois, int jour) =>
        HeureDeParis.DebutDu(new DateOnly(annee, mois, jour)).AddHours(10);

    private static Saisie Lire(string nom)
    {
        using var flux = typeof(Monde).Assembly.GetManifestResourceStream(nom)!;
        using var lecteur = new StreamReader(flux);
        return Saisie.LireJson(lecteur.ReadToEnd());
    }
}
