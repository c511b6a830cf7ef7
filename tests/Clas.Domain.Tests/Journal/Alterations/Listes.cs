namespace Clas.Domain.Tests.Journal.Alterations;

/// <summary>Changes one thing in the digests or in the values of a line.</summary>
internal static class Listes
{
    /// <summary>A digest changed, removed, doubled, moved.</summary>
    internal static IReadOnlyList<EmpreinteDeValeur> Alterer(IReadOnlyList<EmpreinteDeValeur> empreintes, int ou, int variante)
    {
        var (liste, ici) = (empreintes.ToList(), ou % empreintes.Count);
        switch (variante % 5)
        {
            case 0:
                liste[ici] = liste[ici] with { Cle = Copie.AutreTexte(liste[ici].Cle, variante) };
                break;
            case 1:
                liste[ici] = liste[ici] with { Empreinte = Copie.AutreTexte(liste[ici].Empreinte, variante) };
                break;
            case 2:
                liste.RemoveAt(ici);
                break;
            case 3 when liste.Count > 1:
                var la = (ici + 1) % liste.Count;
                (liste[ici], liste[la]) = (liste[la], liste[ici]);
                break;
            default:
                liste.Insert(ici, liste[ou % liste.Count]);
                break;
        }

        return liste;
    }

    /// <summary>A value changed, given to another key, added, doubled. Removing one with its salt is an erasure: allowed.</summary>
    internal static IReadOnlyList<ValeurJournalisee> Alterer(IReadOnlyList<ValeurJournalisee> valeurs, int ou, int variante)
    {
        var (liste, ici) = (valeurs.ToList(), ou % valeurs.Count);
        var valeur = liste[ici];
        switch (variante % 6)
        {
            case 0:
                liste[ici] = valeur with { Cle = Copie.AutreTexte(valeur.Cle, variante) };
                break;
            case 1:
                liste[ici] = valeur with { Sel = Copie.AutreTexte(valeur.Sel, variante) };
                break;
            case 2:
                liste[ici] = valeur with { Valeur = Copie.AutreTexte(valeur.Valeur, variante) };
                break;
            case 3 when liste.Count > 1:
                var la = (ici + 1) % liste.Count;
                (liste[ici], liste[la]) = (liste[la] with { Cle = valeur.Cle }, valeur with { Cle = liste[la].Cle });
                break;
            case 4:
                liste.Insert(ici, valeur with { Cle = "A48.apres" });
                break;
            default:
                liste.Insert(ou % (liste.Count + 1), valeur);
                break;
        }

        return liste;
    }
}
