using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>How the ids of a questionnaire are written; the published schema says the same.</summary>
internal static partial class FormesDIdentifiant
{
    /// <summary>« association-locale ».</summary>
    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    public static partial Regex Cle { get; }

    /// <summary>« A09-somme ».</summary>
    [GeneratedRegex(@"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\z")]
    public static partial Regex Controle { get; }

    /// <summary>« A07b ».</summary>
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*\z")]
    public static partial Regex Question { get; }

    /// <summary>« A09 », « A09.cp ».</summary>
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*(\.[a-z0-9]+(-[a-z0-9]+)*)?\z")]
    public static partial Regex Champ { get; }

    /// <summary>« groupe.min ».</summary>
    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\z")]
    public static partial Regex Parametre { get; }
}
