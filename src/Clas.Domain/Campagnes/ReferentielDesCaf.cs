using System.Collections.Frozen;

namespace Clas.Domain;

/// <summary>The list of the Caf, from a CSV that a Cnaf can replace (DOMAIN §4).</summary>
public sealed class ReferentielDesCaf
{
    private readonly FrozenDictionary<CodeCaf, CafDeReference> _parCode;

    private ReferentielDesCaf(IReadOnlyList<CafDeReference> toutes)
    {
        Toutes = toutes;
        _parCode = toutes.ToFrozenDictionary(caf => caf.Code);
    }

    /// <summary>No Caf known: names fall back on codes, and rules on departments stay silent.</summary>
    public static ReferentielDesCaf Vide { get; } = new([]);

    /// <summary>Every Caf, in the order of the file.</summary>
    public IReadOnlyList<CafDeReference> Toutes { get; }

    /// <summary>The Caf's name, or « Caf 763 » when the list does not know it.</summary>
    public string NomDe(CodeCaf code) => _parCode.TryGetValue(code, out var caf) ? caf.Nom : $"Caf {code}";

    /// <summary>The departments the Caf serves; empty when unknown.</summary>
    public IReadOnlyList<string> DepartementsDe(CodeCaf code) =>
        _parCode.TryGetValue(code, out var caf) ? caf.Departements : [];

    /// <summary>Does the list know this Caf?</summary>
    public bool Connait(CodeCaf code) => _parCode.ContainsKey(code);

    /// <summary>Reads « code;nom;departements;fuseau » lines; « # » begins a comment, a comma parts departments.</summary>
    /// <exception cref="FormatException">A line does not have four columns, a code is wrong or comes twice; the line is named.</exception>
    public static ReferentielDesCaf LireCsv(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var cafs = csv.ReplaceLineEndings("\n").Split('\n')
            .Select((texte, index) => (Texte: texte.Trim(), Numero: index + 1))
            .Where(ligne => ligne.Texte.Length > 0 && ligne.Texte[0] != '#' && !ligne.Texte.StartsWith("code;", StringComparison.Ordinal))
            .Select(ligne => Lire(ligne.Texte, ligne.Numero))
            .ToList();
        return cafs.GroupBy(caf => caf.Code).FirstOrDefault(groupe => groupe.Count() > 1) is { } double_
            ? throw new FormatException($"Le code Caf {double_.Key} figure deux fois dans la liste des Caf.")
            : new ReferentielDesCaf(cafs);
    }

    private static CafDeReference Lire(string texte, int numero)
    {
        var colonnes = texte.Split(';', StringSplitOptions.TrimEntries);
        return colonnes.Length == 4 && CodeCaf.TryParse(colonnes[0], out var code)
            ? new CafDeReference(code, colonnes[1], colonnes[2].Split(',', StringSplitOptions.TrimEntries), colonnes[3])
            : throw new FormatException(
                $"Liste des Caf, ligne {numero} : « code;nom;departements;fuseau » attendu, avec un code de trois caractères.");
    }
}
