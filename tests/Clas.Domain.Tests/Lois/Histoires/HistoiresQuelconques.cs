using FsCheck;
using FsCheck.Fluent;
using static Clas.Domain.GesteFiche;
using static Clas.Domain.Tests.Lois.Personne;

namespace Clas.Domain.Tests.Lois;

/// <summary>How histories are drawn: a beginning as most have it, then anything, with a few turns that take several steps.</summary>
internal static class HistoiresQuelconques
{
    private static readonly Pas[] Debut =
    [
        new PasDeFiche(Porteur, Enregistrer, 0, Contenu.Entier),
        new PasDeFiche(Porteur, Enregistrer, 1, Contenu.Entier),
        new PasDeFiche(Porteur, Terminer, 1, Contenu.Rien),
        new PasDeFiche(Porteur, Terminer, 0, Contenu.Rien),
        new PasDeFiche(Agent, Valider, 0, new Contenu(false, [new Touche("S19", "0123456")])),
        new PasDeFiche(Agent, Valider, 1, Contenu.Rien),
    ];

    /// <summary>What takes several steps, in order, and would seldom come by chance; how often, and what.</summary>
    /// <remarks>Weighed so that <see cref="CouvertureTests"/> sees each share it asks for five standard deviations away: no draw is unlucky.</remarks>
    private static readonly (int, Gen<Pas[]>)[] Tournants =
    [
        Tournant(4, Rendre(heures: 2), new PasDeFiche(Porteur, Enregistrer, 1, Contenu.Entier, Heures: 20), new PasDeFiche(Porteur, Terminer, 1, Contenu.Rien)),
        Tournant(1, Rendre(heures: 700), new PasDeFiche(Porteur, Terminer, 1, Contenu.Entier, Heures: 20)),
        Tournant(3, new PasDeFiche(Responsable, Devalider, 1, Contenu.Rien) { Mot = Mot.Bon }),
        Tournant(2, new PasDeFiche(Cnaf, Devalider, 1, Contenu.Rien) { Mot = Mot.Bon }, new PasDeFiche(Responsable, Devalider, 0, Contenu.Rien) { Mot = Mot.Bon }),
        Tournant(1, new PasDeFiche(Agent, Valider, 0, new Contenu(true, [new Touche("S19", "0123456")])), new PasDeFiche(Agent, Valider, 1, Contenu.Entier)),
        Tournant(3, new PasDeDossier(Cnaf, GesteDossier.Rouvrir, Jours: 20, Heures: 2300) { Mot = Mot.Bon }, Rendre(heures: 5)),
        Tournant(1, new PasDeDossier(Agent, GesteDossier.MettreALEcart) { Mot = Mot.Bon }, new PasDeFiche(Porteur, Enregistrer, 0, Contenu.Entier)),
        Tournant(2, new PasDeDossier(Agent, GesteDossier.MettreALEcart) { Mot = Mot.Bon }, new PasDeDossier(Agent, GesteDossier.Reprendre, Heures: 30)),
        Tournant(2, new PasDeDossier(Porteur, GesteDossier.AjouterAction), new PasDeFiche(Porteur, Enregistrer, 2, Contenu.Entier)),
        Tournant(1, new PasDeDossier(Porteur, GesteDossier.AjouterAction), new PasDeDossier(Porteur, GesteDossier.RetirerAction, Action: 2)),
        Tournant(1, new PasDeDossier(Porteur, GesteDossier.AjouterAction), new PasDeDossier(Porteur, GesteDossier.RetirerAction, Action: 1)),
        Tournant(2, new PasDeDossier(Cnaf, GesteDossier.AccorderUnDelai, Action: 1, Jours: 15, Heures: 720) { Mot = Mot.Bon }, new PasDeFiche(Porteur, Enregistrer, 1, Contenu.Entier, Heures: 30)),
        Tournant(1, new PasDeDossier(Cnaf, GesteDossier.AccorderUnDelai, Action: 0, Jours: 80) { Mot = Mot.Bon }, new PasDeFiche(Porteur, Enregistrer, 0, Contenu.Entier, Heures: 720), Rendre(heures: 5)),
        Tournant(3, new PasDeCampagne(Cnaf, GesteDeCampagne.Dater, Saisie: 30, Validation: 60) { Premier = 2, Mot = Mot.Bon }),
        Tournant(1, new PasDeCampagne(Cnaf, GesteDeCampagne.Regler, Saisie: 2, Validation: 10) { Mot = Mot.Bon }, new PasDeDossier(Porteur, GesteDossier.AjouterAction), new PasDeCampagne(Cnaf, GesteDeCampagne.Regler, Saisie: 0, Validation: 10) { Mot = Mot.Bon }, new PasDeDossier(Porteur, GesteDossier.AjouterAction)),
        Tournant(1, new PasDeCampagne(Cnaf, GesteDeCampagne.Regler, Validation: -3) { Mot = Mot.Bon }),
        Tournant(1, new PasDeFiche(Porteur, Terminer, 1, new Contenu(true, [new Touche("A09.ce1", "999")]))),
        Tournant(1, new PasDeFiche(Porteur, Terminer, 0, new Contenu(true, [new Touche("S15", "pas un courriel")]))),
    ];

    private static Gen<Personne> Qui { get; } = Gen.Frequency(
        (10, Gen.Constant(Porteur)), (10, Gen.Constant(Agent)), (4, Gen.Constant(Responsable)), (2, Gen.Constant(Cnaf)),
        (2, Gen.Elements(Systeme, PorteurDAilleurs, AgentDAilleurs, ResponsableDAilleurs)));

    private static Gen<int> Heures { get; } = Gen.Frequency(
        (20, Gen.Choose(0, 30)), (2, Gen.Choose(300, 900)), (1, Gen.Choose(1000, 2500)));

    private static Gen<Mot> Mots { get; } = Gen.Frequency(
        (10, Gen.Constant(Mot.Bon)), (3, Gen.Constant(Mot.Aucun)), (1, Gen.Elements(Mot.TropLong, Mot.Interdit)));

    private static Gen<Pas[]> Fragments { get; } = Gen.Frequency(
        (14, PasDeFiche.Select(pas => new[] { pas })),
        (3, PasDeDossier.Select(pas => new[] { pas })),
        (1, PasDeCampagne.Select(pas => new[] { pas })),
        (11, Gen.Frequency(Tournants)));

    // Last: what it draws from has to be there.
    public static Arbitrary<Histoire> Toutes { get; } = Arb.From(
        from debut in Gen.Frequency((2, Gen.Constant(0)), (7, Gen.Choose(1, Debut.Length - 1)), (3, Gen.Constant(Debut.Length)))
        from suite in Gen.Choose(1, 9).SelectMany(combien => Fragments.ListOf(combien))
        from livree in Gen.Choose(1, 25)
        from actions in Gen.Elements(1, 1, 2, 3)
        from sias in Gen.Choose(1, 8)
        from depart in Gen.Frequency((10, Gen.Constant(0)), (1, Gen.Choose(-900, -300)))
        select new Histoire([.. Debut[..debut], .. suite.SelectMany(fragment => fragment)])
        {
            EstLivree = livree == 1,
            Actions = actions,
            SiasExige = sias > 1,
            Depart = depart,
        },
        Reduire);

    private static Gen<Pas> PasDeFiche =>
        from qui in Qui
        from geste in Gen.Elements(Enum.GetValues<GesteFiche>())
        from fiche in Gen.Frequency((5, Gen.Constant(0)), (5, Gen.Constant(1)), (1, Gen.Constant(2)))
        from contenu in Contenus(geste, fiche)
        from mot in Mots
        from heures in Heures
        select (Pas)new PasDeFiche(qui, geste, fiche, contenu, heures) { Mot = geste is RendreAuPorteur or Devalider ? mot : Mot.Aucun };

    private static Gen<Pas> PasDeDossier =>
        from qui in Qui
        from geste in Gen.Elements(Enum.GetValues<GesteDossier>())
        from action in geste == GesteDossier.AccorderUnDelai ? Gen.Choose(0, 3) : Gen.Choose(1, 3)
        from jours in Gen.Choose(-3, 40)
        from mot in Mots
        from heures in Heures
        select (Pas)new PasDeDossier(qui, geste, action, jours, heures) { Mot = mot };

    private static Gen<Pas> PasDeCampagne =>
        from qui in Gen.Frequency((6, Gen.Constant(Cnaf)), (2, Gen.Elements(Porteur, Agent, Responsable)), (1, Qui))
        from geste in Gen.Elements(Enum.GetValues<GesteDeCampagne>())
        from premier in Gen.Choose(-3, 10)
        from saisie in Gen.Choose(-5, 30)
        from validation in Gen.Choose(-5, 60)
        from mot in Mots
        from heures in Heures
        select (Pas)new PasDeCampagne(qui, geste, saisie, validation, heures) { Premier = premier, Mot = mot };

    private static (int, Gen<Pas[]>) Tournant(int souvent, params Pas[] pas) => (souvent, Gen.Constant(pas));

    private static PasDeFiche Rendre(int heures) => new(Agent, RendreAuPorteur, 1, Contenu.Rien, heures) { Mot = Mot.Bon };

    private static Gen<Contenu> Contenus(GesteFiche geste, int fiche) => geste == Devalider ? Gen.Constant(Contenu.Rien) :
        from complet in Gen.Choose(0, 2)
        from combien in Gen.Frequency((4, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Choose(2, 4)))
        from touches in Gen.Elements(fiche == 0 ? Contenu.DeLaStructure : Contenu.DeLAction).ListOf(combien)
        select new Contenu(complet > 0 || (geste == Enregistrer && combien == 0), [.. touches]);

    /// <summary>Fewer steps, then simpler ones: what does not matter disappears from the counterexample.</summary>
    private static IEnumerable<Histoire> Reduire(Histoire histoire)
    {
        var pas = histoire.Pas;
        if (pas.Count > 3)
        {
            yield return histoire with { Pas = [.. pas.Take(pas.Count / 2)] };
            yield return histoire with { Pas = [.. pas.Skip(pas.Count / 2)] };
        }

        for (var rang = pas.Count - 1; rang >= 0; rang--)
            yield return histoire with { Pas = [.. pas.Where((_, autre) => autre != rang)] };
        // What waits for an hour reached by several steps needs the hours, not the steps.
        for (var rang = pas.Count - 1; rang > 0; rang--)
        {
            if (pas[rang - 1].Heures > 0)
                yield return histoire with { Pas = [.. pas.Take(rang - 1), pas[rang] with { Heures = pas[rang - 1].Heures + pas[rang].Heures }, .. pas.Skip(rang + 1)] };
        }

        if (histoire != histoire.Simple)
            yield return histoire.Simple;
        for (var rang = 0; rang < pas.Count; rang++)
        {
            foreach (var simple in Reduire(pas[rang]))
                yield return histoire with { Pas = [.. pas.Select((ancien, autre) => autre == rang ? simple : ancien)] };
        }
    }

    private static IEnumerable<Pas> Reduire(Pas pas)
    {
        if (pas.Heures > 0)
        {
            yield return pas with { Heures = 0 };
            yield return pas with { Heures = pas.Heures / 2 };
        }

        if (pas is not PasDeFiche { Contenu: var contenu } deFiche)
            yield break;
        if (contenu.Complet && contenu.Touches.Count > 0)
            yield return deFiche with { Contenu = contenu with { Touches = [] } };
        if (contenu.Complet)
            yield return deFiche with { Contenu = contenu with { Complet = false } };
        foreach (var touche in contenu.Touches)
            yield return deFiche with { Contenu = contenu with { Touches = [.. contenu.Touches.Where(autre => autre != touche)] } };
    }

    extension(Histoire histoire)
    {
        /// <summary>The same steps, on the simplest campagne.</summary>
        private Histoire Simple => new(histoire.Pas);
    }
}
