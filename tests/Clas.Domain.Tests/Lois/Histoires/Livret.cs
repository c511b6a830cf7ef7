namespace Clas.Domain.Tests.Lois;

/// <summary>A questionnaire and how its fiches are filled in: a small one, played most, and the one that is shipped.</summary>
internal sealed class Livret
{
    private readonly Dictionary<TypeDeFiche, (string Champ, ValeurSaisie Frappe)[]> _complet;
    private readonly Dictionary<(TypeDeFiche, Role), Saisie> _remedes;

    private Livret(Questionnaire questionnaire, Saisie structure, Saisie action)
    {
        Questionnaire = questionnaire;
        _complet = new() { [TypeDeFiche.Structure] = Frappes(structure), [TypeDeFiche.Action] = Frappes(action) };
        _remedes = Enum.GetValues<TypeDeFiche>()
            .SelectMany(_ => Enum.GetValues<Role>(), (fiche, role) => (fiche, role))
            .ToDictionary(cle => cle, cle => Remedier(cle.fiche, cle.role));
    }

    public static Livret Petit { get; } = new(
        LecteurDeQuestionnaire.Lire(Ressource("questionnaire-des-lois.json"), "questionnaire-des-lois.json"),
        new() { ["S01"] = "Les Colibris", ["S11a"] = "oui", ["S11b"] = "République", ["S15"] = "contact@colibris.example" },
        new() { ["A08"] = "10", ["A09.cp"] = "4", ["A09.ce1"] = "6", ["A12"] = "2" });

    public static Livret Livre { get; } = new(Questionnaire.Clas20182019, Monde.StructureComplete, Monde.ActionComplete);

    public Questionnaire Questionnaire { get; }

    public (string Champ, ValeurSaisie Frappe)[] Complet(TypeDeFiche fiche) => _complet[fiche];

    /// <summary>The best that this role can type on the whole fiche, whatever it holds: what it may write is right or blank.</summary>
    public Saisie Remede(TypeDeFiche fiche, Role role) => _remedes[(fiche, role)];

    private Saisie Remedier(TypeDeFiche fiche, Role role)
    {
        var remede = new Saisie();
        foreach (var champ in Questionnaire.Champs(fiche).Where(champ => Questionnaire.PeutRepondre(champ, role)))
        {
            var (_, frappe) = _complet[fiche].FirstOrDefault(connue => connue.Champ == champ.Id);
            remede[champ.Id] = champ == Questionnaire.ChampSias ? "0123456" : frappe;
        }

        return remede;
    }

    private static (string, ValeurSaisie)[] Frappes(Saisie saisie) => [.. saisie.Select(frappe => (frappe.Key, saisie[frappe.Key]))];

    private static string Ressource(string nom)
    {
        using var lecteur = new StreamReader(typeof(Livret).Assembly.GetManifestResourceStream(nom)!);
        return lecteur.ReadToEnd();
    }
}
