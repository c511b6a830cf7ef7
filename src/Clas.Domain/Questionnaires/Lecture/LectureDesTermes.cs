using System.Collections.Immutable;
using System.Text.Json;

namespace Clas.Domain;

/// <summary>Reads termes: a number, an id, or an object with one property that says what it computes.</summary>
internal sealed class LectureDesTermes(References references, TypeDeFiche fiche)
{
    public Terme Lire(NoeudJson noeud) => noeud.Genre switch
    {
        JsonValueKind.Number => new TermeConstant(noeud.EnNombre()),
        JsonValueKind.String => Champ(noeud),
        JsonValueKind.Object => Calcul(new ObjetLu(noeud)),
        _ => throw noeud.Erreur("un terme est attendu : un nombre, une question ou un calcul."),
    };

    public (Terme, Terme) Deux(NoeudJson noeud)
    {
        var paire = noeud.EnListe(min: 2, max: 2);
        return (Lire(paire[0]), Lire(paire[1]));
    }

    private Terme Calcul(ObjetLu objet)
    {
        Terme terme =
            objet.Prendre("parametre") is { } parametre ? Parametre(parametre)
            : objet.Prendre("cellules") is { } grille ? Cellules(grille)
            : objet.Prendre("somme") is { } somme ? new TermeSomme(Termes(somme))
            : objet.Prendre("produit") is { } produit ? new TermeProduit(Termes(produit))
            : objet.Prendre("difference") is { } difference && Deux(difference) is var (a, b) ? new TermeDifference(a, b)
            : objet.Prendre("ratio") is { } ratio && Deux(ratio) is var (c, d) ? new TermeRatio(c, d)
            : objet.Prendre("semaines") is { } semaines && Deux(semaines) is var (e, f) ? new TermeSemaines(e, f)
            : throw objet.Noeud.Erreur("un calcul est attendu : parametre, cellules, somme, produit, difference, ratio ou semaines.");
        objet.Finir();
        return terme;
    }

    private TermeChamp Champ(NoeudJson noeud)
    {
        var id = noeud.EnCle(FormesDIdentifiant.Champ);
        references.Nombre(noeud, id, fiche);
        return new TermeChamp(id);
    }

    private TermeParametre Parametre(NoeudJson noeud)
    {
        var id = noeud.EnCle(FormesDIdentifiant.Parametre);
        references.Parametre(noeud, id);
        return new TermeParametre(id);
    }

    private TermeCellules Cellules(NoeudJson noeud)
    {
        var id = noeud.EnCle(FormesDIdentifiant.Question);
        references.Grille(noeud, id, fiche);
        return new TermeCellules(id);
    }

    private ImmutableArray<Terme> Termes(NoeudJson noeud) => [.. noeud.EnListe(min: 1).Select(Lire)];
}
