using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests.Documents;

/// <summary>A patch of <c>tests/Bogues</c>: a bug that somebody could write, and the test that must see it.</summary>
/// <param name="Chemin">The patch, from the root.</param>
/// <param name="Bug">What is wrong.</param>
/// <param name="Effet">What would happen to somebody.</param>
/// <param name="Rouge">« LoisDuTemps.A_porteur_writes_… ».</param>
internal sealed partial record BogueSeme(string Chemin, string Bug, string Effet, string Rouge)
{
    internal static readonly IReadOnlyList<BogueSeme> Toutes =
        [.. Maison.Sources("tests/Bogues", ".patch").Select(Lire)];

    /// <summary>« 03 ».</summary>
    internal string Numero => Path.GetFileName(Chemin).Split('-')[0];

    /// <summary>The class of <see cref="Rouge"/>, and its method.</summary>
    internal (string Classe, string Methode) Essai => (Rouge.Split('.')[0], Rouge.Split('.')[1]);

    private static BogueSeme Lire(Source source)
    {
        var lue = EnTete().Match(source.Texte);
        Assert.True(lue.Success, $"{source.Chemin} does not begin with « Bug: », « Effect: » and « Red: Class.Method ».");
        return new BogueSeme(source.Chemin, lue.Groups[1].Value, lue.Groups[2].Value, lue.Groups[3].Value);
    }

    [GeneratedRegex(@"\ABug: (.+)\nEffect: (.+)\nRed: (\w+\.\w+)\n\n--- a/src/")]
    private static partial Regex EnTete();
}
