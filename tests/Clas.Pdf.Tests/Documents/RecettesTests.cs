using Clas.Domain;

namespace Clas.Pdf.Tests;

/// <summary>The recipes of <c>docs/integration.md</c> that draw and write: another engine, a host's own words.</summary>
public sealed class RecettesTests
{
    [Fact]
    public void Recipe_OfAnotherEngine_DrawsAllThatIsPrinted()
    {
        var (dossier, maintenant, acteur) = (new Monde().Rempli().Dossier, Monde.Imprimee, Acteur.Cnaf("d.leroy", "D. Leroy"));
        using var page = new StringWriter();

        var fiche = FicheImprimee.De(dossier, FicheId.Action(1), acteur.Role, maintenant);
        page.WriteLine($"{fiche.Titre} · {fiche.Structure} {string.Join(" · ", fiche.Marques)}");
        foreach (var fait in fiche.Faits)
            page.WriteLine($"{fait.Libelle} : {fait.Valeur}");
        foreach (var rubrique in fiche.Rubriques)
        {
            page.WriteLine($"== {rubrique.Titre}");
            foreach (var question in rubrique.Questions)
                Dessiner(page, question);
        }

        page.WriteLine($"{fiche.Numero} · {fiche.Impression}");

        static void Dessiner(TextWriter page, QuestionImprimee question)
        {
            page.WriteLine(question.Libelle);
            if (question.Grille is not { } grille)
            {
                page.WriteLine(question.Lignes.Count == 0 ? question.SansReponse : string.Join('\n', question.Lignes));
                if (question.Remarque is not null)
                    page.WriteLine($"À corriger : {question.Remarque}");
                return;
            }

            page.WriteLine($"Répartition | {grille.Entete}");
            foreach (var ligne in grille.Lignes)
                page.WriteLine($"{ligne.Libelle} | {ligne.Reponse}");
            if (grille.Total is not null)
                page.WriteLine($"Total | {grille.Total}");
        }

        var ecrit = page.ToString();
        Assert.StartsWith("Fiche Action 2018-2019 · Les Colibris Fiche non validée", ecrit, StringComparison.Ordinal);
        Assert.All(fiche.Rubriques.SelectMany(rubrique => rubrique.Questions), question => Assert.Contains(question.Libelle, ecrit, StringComparison.Ordinal));
        Assert.Contains("Total | ", ecrit, StringComparison.Ordinal);
        Assert.Contains("2018-763-0042-A1 · Imprimée le 20/06/2019", ecrit, StringComparison.Ordinal);
    }

    [Fact]
    public void Recipe_OfAHostsOwnWords_WritesThemEverywhere()
    {
        var (dossier, acteur) = (new Monde().Rempli().Dossier, Acteur.AgentCaf("a.martin", "A. Martin", CodeCaf.Lire("763")));
        var maintenant = dossier.Campagne.FermeLe.AddDays(1);
        var decision = dossier.Pour(acteur, maintenant).Valider(FicheId.Structure, new Saisie { ["S19"] = "0123456" });
        using var page = new StringWriter();

        Libelles mots = new LibellesDuDepartement();
        foreach (var refus in decision.Refus)
            page.WriteLine($"{mots.Expliquer(refus).Message} {mots.Expliquer(refus).ProchaineEtape}");
        var fiche = FicheImprimee.De(dossier, FicheId.Structure, acteur.Role, maintenant, mots);
        var dessin = CyclesDeVie.De(TypeDeFiche.Structure).EnMermaid(mots);

        Assert.Contains("Écrivez au pôle parentalité", page.ToString(), StringComparison.Ordinal);
        Assert.Equal(("Conseiller Clas", "Responsable de la Caf"), (mots.Nom(Role.AgentCaf), mots.Nom(Role.ResponsableCaf)));
        Assert.Equal("En cours de saisie", fiche.Etat);
        Assert.Contains("state \"En cours de saisie\" as EnSaisie", dessin, StringComparison.Ordinal);
    }

    internal sealed class LibellesDuDepartement : Libelles
    {
        public override string Nom(Enum valeur) => valeur switch
        {
            Role.AgentCaf => "Conseiller Clas",
            StatutFiche.EnSaisie => "En cours de saisie",
            _ => base.Nom(valeur),
        };

        public override Explication Expliquer(Refus refus) => refus.Motif == MotifDeRefus.ValidationFermee
            ? base.Expliquer(refus) with { ProchaineEtape = "Écrivez au pôle parentalité, qui saisira la Cnaf." }
            : base.Expliquer(refus);
    }
}
