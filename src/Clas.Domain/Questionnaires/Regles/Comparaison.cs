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
