using System.Globalization;

namespace Clas.Domain;

/// <summary>How the numbers of a comparison are written for people.</summary>
internal enum Ecriture
{
    Nombre,
    Argent,
    Duree,
    Date,
}

/// <summary>Tells days from euros: in a terme, both are numbers.</summary>
internal static class EcritureDesTermes
{
    /// <summary>One way of writing for all the sides of a comparison: « 12,50 » beside « 8,00 ».</summary>
    public static Ecriture Commune(IndexDesChamps index, params IEnumerable<Terme> termes) =>
        termes.Select(terme => De(terme, index)).FirstOrDefault(ecriture => ecriture is not null) ?? Ecriture.Nombre;

    public static string EnClair(this Ecriture ecriture, decimal valeur) => ecriture switch
    {
        Ecriture.Argent => NombreFrancais.EnClair(valeur, 2),
        Ecriture.Duree => DureeFrancaise.EnClair(valeur),
        Ecriture.Date => DateOnly.FromDayNumber((int)valeur).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => NombreFrancais.EnClair(valeur),
    };

    // Null: says nothing by itself, written like what it is compared to.
    private static Ecriture? De(Terme terme, IndexDesChamps index) => terme switch
    {
        TermeConstant => null,
        TermeParametre parametre => index.Parametre(parametre.Id)?.EstUneDate == true ? Ecriture.Date : null,
        TermeChamp nomme => De(index.Champ(nomme.Id)?.Question),
        TermeSomme somme => DArgent(somme.Termes.Select(partie => De(partie, index))),
        TermeProduit produit => DArgent(produit.Termes.Select(partie => De(partie, index))),
        TermeDifference difference => DArgent([De(difference.Gauche, index), De(difference.Droite, index)]),
        _ => Ecriture.Nombre,
    };

    private static Ecriture De(Question? question) => question switch
    {
        { Type: TypeDeQuestion.Date } => Ecriture.Date,
        { Type: TypeDeQuestion.Heures } => Ecriture.Duree,
        { DecimalesFixes: 2 } => Ecriture.Argent,
        _ => Ecriture.Nombre,
    };

    private static Ecriture DArgent(IEnumerable<Ecriture?> parties) =>
        parties.Contains(Ecriture.Argent) ? Ecriture.Argent : Ecriture.Nombre;
}
