namespace Clas.Domain.Tests.Questionnaires;

/// <summary>A complete and coherent pair of fiches, and what a few keystrokes make of it.</summary>
internal static class DossierDesColibris
{
    private static readonly Questionnaire Clas = Questionnaire.Clas20182019;

    private static readonly ContexteDExamen Complet = Clas.Rempli(Monde.ActionComplete, Monde.StructureComplete) with
    {
        Annees = "2018-2019",
        Departements = ["76"],
    };

    /// <summary>The same once this is typed, each id on its own fiche.</summary>
    public static ContexteDExamen Avec(Saisie saisie)
    {
        var contexte = Complet;
        foreach (var fiche in Enum.GetValues<TypeDeFiche>())
        {
            var sienne = new Saisie();
            foreach (var (id, frappe) in saisie.Where(paire => Clas.TryChamp(fiche, paire.Key, out _))) sienne[id] = ValeurSaisie.De([.. frappe]);
            contexte = contexte.Avec(fiche, Clas.Appliquer(fiche, contexte, sienne, Role.Systeme).Apres);
        }

        return contexte;
    }

    /// <summary>« A08=22 ; A20=lundi,mardi ; A13a= » as a Saisie.</summary>
    public static Saisie Saisie(string texte)
    {
        var saisie = new Saisie();
        foreach (var egalite in texte.Split(" ; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (id, valeur) = (egalite[..egalite.IndexOf('=')], egalite[(egalite.IndexOf('=') + 1)..]);
            saisie[id] = valeur.Split('+');
        }

        return saisie;
    }

    /// <summary>Ids of the controls of both fiches that do not hold.</summary>
    public static IReadOnlyList<string> Constats(ContexteDExamen contexte) =>
        [.. Enum.GetValues<TypeDeFiche>().SelectMany(fiche => Clas.Examiner(fiche, contexte).Constats).Select(constat => constat.Controle.Id)];
}
