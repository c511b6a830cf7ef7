using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>Words that whoever knows the owner would try: name, address, structure, and those of this site.</summary>
internal static class MotsDuContexte
{
    /// <summary>Short ones (« Luc ») would be found inside harmless words: only longer ones are looked for anywhere.</summary>
    private const int LongueurCherchee = 4;

    private static readonly string[] DuSite = ["clas", "caf", "cnaf"];

    /// <summary>Every structure has them in its name: alone they say nothing about anybody.</summary>
    private static readonly string[] TropGeneraux = ["dans", "avec", "pour", "chez", "example", "courrier", "mail", "gmail", "wanadoo", "orange", "free", "laposte", "yahoo", "hotmail", "outlook"];

    /// <summary>The first contextual word found, as its owner knows it; null when there is none.</summary>
    internal static string? Trouver(string motDePasse, IEnumerable<string> contexte)
    {
        var plie = TexteSaisi.Plier(motDePasse);
        var mots = Mots(plie).ToHashSet(StringComparer.Ordinal);
        return Array.Find(DuSite, mots.Contains)
            ?? contexte.SelectMany(connu => Mots(TexteSaisi.Plier(connu)))
                .Except(TropGeneraux)
                .FirstOrDefault(mot => mot.Length >= LongueurCherchee && plie.Contains(mot, StringComparison.Ordinal));
    }

    /// <summary>Runs of letters: « clas2019! » holds « clas ».</summary>
    private static IEnumerable<string> Mots(string plie) => string
        .Concat(plie.Select(c => char.IsLetter(c) ? c : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
