using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Clas.Domain.Tests.Questionnaires;

/// <summary>The laws of the patch, on the questionnaire we ship and whatever people may type.</summary>
[Properties(Arbitrary = [typeof(Saisies)], MaxTest = 300, QuietOnSuccess = true)]
public sealed class LoisDeLaSaisie
{
    private static readonly Questionnaire Clas = Questionnaire.Clas20182019;
    private static readonly ContexteDExamen Rempli = Clas.Rempli(Monde.ActionComplete, Monde.StructureComplete);

    [Property]
    public bool Applied_twice_it_changes_nothing_the_second_time(Saisie saisie)
    {
        var apres = Rempli with { Action = Appliquer(Rempli, saisie).Apres };
        return Appliquer(apres, saisie).Ecarts.Count == 0;
    }

    [Property]
    public bool What_it_does_not_name_stays_unless_no_longer_asked(Saisie saisie)
    {
        var application = Appliquer(Rempli, saisie);
        var apres = Rempli with { Action = application.Apres };
        return application.Ecarts.All(ecart => saisie.Contient(ecart.ChampId) || !Clas.EstDemande(Clas.Champ(ecart.ChampId), apres));
    }

    [Property]
    public Property Everything_readable_or_not_is_kept(Saisie saisie)
    {
        var application = Appliquer(Rempli, saisie);
        var apres = Rempli with { Action = application.Apres };
        var tout = saisie
            .Where(paire => paire.Value.Any(texte => TexteSaisi.Normaliser(texte).Length > 0))
            .All(paire => application.Apres[paire.Key] is not null || EstEcartee(paire.Key, apres));
        return tout.Classify(application.Apres.Any(paire => paire.Value is ReponseIllisible), "unreadable")
            .Classify(application.Ecarts.Any(ecart => ecart.Apres is null), "erased or removed");
    }

    [Property]
    public bool Every_answer_left_is_asked_or_waits_for_another(Saisie saisie)
    {
        var apres = Rempli with { Action = Appliquer(Rempli, saisie).Apres };
        return apres.Action.All(paire => Clas.EstDemande(Clas.Champ(paire.Key), apres) || (saisie.Contient(paire.Key) && !EstEcartee(paire.Key, apres)));
    }

    [Property]
    public bool The_order_of_typing_changes_nothing(Saisie saisie)
    {
        var aLEnvers = new Saisie();
        foreach (var (champ, frappe) in saisie.Reverse()) aLEnvers[champ] = ValeurSaisie.De([.. frappe.Reverse()]);

        return Sans(Appliquer(Rempli, saisie)).Equals(Sans(Appliquer(Rempli, aLEnvers)));

        // Contradictory values are kept in the order typed: that alone may differ.
        static Reponses Sans(Application application) => application.Apres
            .Where(paire => paire.Value is ReponseIllisible)
            .Aggregate(application.Apres, (reponses, paire) => reponses.Sans(paire.Key));
    }

    [Property]
    public bool A_blank_saisie_of_every_champ_leaves_nothing_of_the_porteur(bool agent)
    {
        var blanche = new Saisie();
        foreach (var champ in Clas.Champs(TypeDeFiche.Action).Where(champ => champ.Question.Repondant == Repondant.Porteur)) blanche[champ.Id] = "";

        return Clas.Appliquer(TypeDeFiche.Action, Rempli, blanche, agent ? Role.AgentCaf : Role.Porteur).Apres.EstVide;
    }

    [Property]
    public bool Examining_never_throws_and_adds_up(Saisie saisie)
    {
        var apres = Rempli with { Action = Appliquer(Rempli, saisie).Apres };
        var examen = Clas.Examiner(TypeDeFiche.Action, apres);
        return examen.Repondues + examen.Manquants.Count == examen.Demandes
            && examen.Constats.Count == examen.Blocages.Count + examen.Alertes.Count
            && !examen.Manquants.Intersect(examen.Illisibles).Any();
    }

    // Both conditional questions of the Action hang on a oui/non: « non » rules them out.
    private static bool EstEcartee(string champ, ContexteDExamen contexte) =>
        champ is "A25b" or "A33b" && contexte.Action[champ.Replace('b', 'a')] == new ReponseOuiNon(false);

    private static Application Appliquer(ContexteDExamen avant, Saisie saisie) => Clas.Appliquer(TypeDeFiche.Action, avant, saisie, Role.Porteur);

    public static class Saisies
    {
        private static readonly string[] Champs =
            [.. Clas.Champs(TypeDeFiche.Action).Where(champ => champ.Question.Repondant == Repondant.Porteur).Select(champ => champ.Id)];

        private static readonly Gen<string> Frappes = Gen.Elements(
            "", " ", "0", "1", "22", "-1", "1e3", "2147483648", "1 234,50", "oui", "non", "non-connu", "aucun", "aucune", "autre", "31/02/2019",
            "2018-10-01", "2019-06-30", "1 h 30", "lundi", "commune", "\u0663", "douze", "É", "💶", "\u0007", "a\nb");

        public static Arbitrary<Saisie> Une() =>
            (from paires in (from champ in Gen.Elements(Champs) from frappe in Frappes.ListOf() select (champ, frappe)).ListOf()
             select paires.Aggregate(new Saisie(), (saisie, paire) =>
             {
                 saisie[paire.champ] = paire.frappe.Take(3).ToArray();
                 return saisie;
             })).ToArbitrary();
    }
}
