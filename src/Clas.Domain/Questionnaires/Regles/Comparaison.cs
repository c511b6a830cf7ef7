namespace Clas.Domain;

/// <summary>How two numbers are compared.</summary>
internal enum Comparaison
{
    Egal,
    Inferieur,
    InferieurOuEgal,
    Superieur,
    SuperieurOuEgal,
}

/// <summary>Whether a comparison holds.</summary>
internal static class Comparaisons
{
    public static bool Tient(this Comparaison comparaison, decimal gauche, decimal droite) => comparaison switch
    {
        Comparaison.Egal => gauche == droite,
        Comparaison.Inferieur => gauche < droite,
        Comparaison.InferieurOuEgal => gauche <= droite,
        Comparaison.Superieur => gauche > droite,
        _ => gauche >= droite,
    };

    /// <summary>The same with the right side given some slack, a share of itself (0.2 for 20 %).</summary>
    public static bool Tient(this Comparaison comparaison, decimal gauche, decimal droite, decimal tolerance)
    {
        var marge = tolerance * Math.Abs(droite);
        return comparaison switch
        {
            Comparaison.Egal => Math.Abs(gauche - droite) <= marge,
            Comparaison.Inferieur or Comparaison.InferieurOuEgal => comparaison.Tient(gauche, droite + marge),
            _ => comparaison.Tient(gauche, droite - marge),
        };
    }
}
