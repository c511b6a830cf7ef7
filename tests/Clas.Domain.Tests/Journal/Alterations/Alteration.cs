using FsCheck;
using FsCheck.Fluent;

namespace Clas.Domain.Tests.Journal.Alterations;

/// <summary>One change made to a journal behind the domain's back.</summary>
/// <param name="Journal">Which journal.</param>
/// <param name="Sorte">What is done.</param>
/// <param name="Ici">Where: a line.</param>
/// <param name="La">Another place, or a field of that line.</param>
/// <param name="Variante">In which way.</param>
public sealed record Alteration(int Journal, Sorte Sorte, int Ici, int La, int Variante)
{
    internal static Arbitrary<Alteration> Arbitraire { get; } = Arb.From(
        from journal in Gen.Choose(0, JournalDEssai.Tous.Count - 1)
        from sorte in Gen.Frequency(Enum.GetValues<Sorte>().Select(sorte => (sorte == Sorte.Champ ? 6 : 1, Gen.Constant(sorte))))
        from ici in Gen.Choose(0, JournalDEssai.Tous[journal].Lignes.Count - 1)
        from la in Gen.Choose(0, 1000)
        from variante in Gen.Choose(0, 1000)
        select new Alteration(journal, sorte, ici, la, variante));

    /// <summary>The journal after the change, which always differs from the journal before.</summary>
    internal JournalDEssai Appliquer()
    {
        var journal = JournalDEssai.Tous[Journal];
        var lignes = journal.Lignes.ToList();
        switch (Sorte)
        {
            case Sorte.Champ:
                var champ = Copie.Champs[La % Copie.Champs.Count];
                lignes[Ici] = lignes[Ici].Avec(champ, Copie.Autre(champ.GetValue(lignes[Ici]), champ.PropertyType, Variante));
                break;
            case Sorte.ChampEtEmpreinte:
                lignes[Ici] = lignes[Ici].Avec(nameof(Passage.ActeurId), "quelqu’un");
                lignes[Ici] = lignes[Ici].Avec(nameof(Passage.Empreinte), lignes[Ici].Calculer(journal.Sceau ?? SceauDeJournal.Ephemere("")));
                break;
            case Sorte.Empreintes:
                lignes[Ici] = lignes[Ici].Avec(nameof(Passage.Empreintes), Listes.Alterer(lignes[Ici].Empreintes, La, Variante));
                break;
            case Sorte.Valeurs:
                lignes[Ici] = lignes[Ici].Avec(nameof(Passage.Valeurs), Listes.Alterer(lignes[Ici].Valeurs, La, Variante));
                break;
            case Sorte.LigneOtee:
                lignes.RemoveAt(Ici);
                break;
            case Sorte.FinOtee:
                lignes.RemoveRange(Ici, lignes.Count - Ici);
                break;
            case Sorte.LigneInseree:
                lignes.Insert(La % (lignes.Count + 1), lignes[Ici]);
                break;
            case Sorte.LigneDAilleurs:
                var autre = JournalDEssai.Tous[(Journal + 1 + Variante % (JournalDEssai.Tous.Count - 1)) % JournalDEssai.Tous.Count];
                lignes[Ici] = autre.Lignes[La % autre.Lignes.Count];
                break;
            case Sorte.LignesEchangees:
                var rang = (Ici + 1 + La % (lignes.Count - 1)) % lignes.Count;
                (lignes[Ici], lignes[rang]) = (lignes[rang], lignes[Ici]);
                break;
            default:
                return journal with
                {
                    Tete = Variante % 2 == 0
                    ? journal.Tete with { Sequence = journal.Tete.Sequence + (La % 2 == 0 ? 1 : -1) }
                    : journal.Tete with { Empreinte = Copie.AutreTexte(journal.Tete.Empreinte, La) }
                };
        }

        return journal with { Lignes = lignes };
    }
}

/// <summary>What can be done to a journal.</summary>
public enum Sorte
{
    Champ,
    ChampEtEmpreinte,
    Empreintes,
    Valeurs,
    LigneOtee,
    FinOtee,
    LigneInseree,
    LigneDAilleurs,
    LignesEchangees,
    Tete,
}
