using Clas.Domain;

namespace Clas.Persistence.Conformite;

/// <summary>Who acts, when, on what: the same small world as the domain's own tests.</summary>
internal static class Monde
{
    public static readonly CodeCaf SeineMaritime = CodeCaf.Lire("763");
    public static readonly CodeCaf ValDOise = CodeCaf.Lire("951");
    public static readonly CodeCampagne Annee = CodeCampagne.Lire("2018-2019");
    public static readonly CodeCampagne AnneePassee = CodeCampagne.Lire("2017-2018");
    public static readonly FicheId Structure = FicheId.Structure;
    public static readonly FicheId Action = FicheId.Action(1);

    public static readonly DateTimeOffset AvantLOuverture = Paris(2019, 5, 15);
    public static readonly DateTimeOffset PendantLaSaisie = Paris(2019, 6, 15);
    public static readonly DateTimeOffset PendantLaValidation = Paris(2019, 8, 1);
    public static readonly DateTimeOffset ApresTout = Paris(2019, 10, 1);

    public static StructurePorteuse Colibris { get; } = Porteuse("Les Colibris");

    public static Acteur Porteur { get; } = Acteur.Porteur("colibris", "Hélène Caron", Colibris.Id);

    public static Acteur Agent { get; } = Acteur.AgentCaf("a.martin", "A. Martin", SeineMaritime);

    public static Acteur AgentDAilleurs { get; } = Acteur.AgentCaf("b.durand", "B. Durand", ValDOise);

    public static Acteur Responsable { get; } = Acteur.ResponsableCaf("c.petit", "C. Petit", SeineMaritime);

    public static Acteur Cnaf { get; } = Acteur.Cnaf("d.leroy", "D. Leroy");

    public static Saisie StructureComplete => Lire("les-colibris.structure.json");

    public static Saisie ActionComplete => Lire("les-colibris.action.json");

    public static Saisie Sias => new() { ["S19"] = "0123456" };

    public static StructurePorteuse Porteuse(string nom) => new(new StructurePorteuseId(Guid.CreateVersion7()), nom);

    public static DossierId NouvelId(CodeCaf? caf = null) => new(caf ?? SeineMaritime, Guid.CreateVersion7());

    public static Campagne Campagne(CodeCampagne? code = null, ParametresDeCampagne? parametres = null) =>
        Domain.Campagne.Preparer(
            code ?? Annee,
            Questionnaire.Clas20182019,
            premierJour: new DateOnly(2019, 6, 3),
            dernierJourDeSaisie: new DateOnly(2019, 7, 12),
            dernierJourDeValidation: new DateOnly(2019, 9, 15),
            parametres);

    private static DateTimeOffset Paris(int annee, int mois, int jour) =>
        HeureDeParis.DebutDu(new DateOnly(annee, mois, jour)).AddHours(10);

    private static Saisie Lire(string nom)
    {
        using var flux = typeof(Monde).Assembly.GetManifestResourceStream(nom)!;
        using var lecteur = new StreamReader(flux);
        return Saisie.LireJson(lecteur.ReadToEnd());
    }
}
