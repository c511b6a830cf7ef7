namespace Clas.Domain.Tests.Lois;

/// <summary>What is typed with a geste: a complete fiche or nothing, then a few keys.</summary>
public sealed record Contenu(bool Complet, IReadOnlyList<Touche> Touches)
{
    /// <summary>What may be typed on a fiche Structure: good, blank, unreadable, contradictory, not theirs, not there, not storable.</summary>
    internal static readonly Touche[] DeLaStructure =
    [
        new("S01", "Les Colibris"), new("S01", "Le Relais"), new("S01", ""), new("S01", "a\0b"),
        new("S11a", "oui"), new("S11a", "non"), new("S11a", ""), new("S11b", "République"), new("S11b", ""),
        new("S15", "contact@relais.example"), new("S15", "pas un courriel"), new("S15", ""),
        new("S17", "laep"), new("S17", "laep|aucun"), new("S19", "0123456"), new("S19", "abc"), new("S19", ""),
        new("A08", "10"), new("Z99", "x"),
    ];

    /// <summary>The same for a fiche Action.</summary>
    internal static readonly Touche[] DeLAction =
    [
        new("A08", "10"), new("A08", "0"), new("A08", "1e3"), new("A08", ""),
        new("A09.cp", "4"), new("A09.cp", "0"), new("A09.cp", ""), new("A09.ce1", "999"), new("A09.ce1", ""),
        new("A12", "2"), new("A12", "non-connu"), new("A12", "5000"), new("A38", "7"),
        new("A48", "Aucune"), new("A48", "\uD800"), new("A50", "Vu."), new("A50", new string('x', 2001)), new("Z99", "x"),
    ];

    internal static readonly Contenu Rien = new(Complet: false, []);

    internal static readonly Contenu Entier = new(Complet: true, []);

    internal Saisie? Saisie(Livret livret, TypeDeFiche fiche)
    {
        if (!Complet && Touches.Count == 0)
            return null;
        var saisie = new Saisie();
        foreach (var (champ, frappe) in Complet ? livret.Complet(fiche) : [])
            saisie[champ] = frappe;
        foreach (var touche in Touches)
            saisie[touche.Champ] = touche.Frappe.Split('|');
        return saisie;
    }

    public override string ToString() =>
        string.Join(" ", Touches.Select(touche => touche.ToString()).Prepend(Complet ? "complet" : "").Where(texte => texte.Length > 0));
}

/// <summary>One key typed in one slot; « | » parts choices.</summary>
public sealed record Touche(string Champ, string Frappe)
{
    public override string ToString() => $"{Champ}={(Frappe.Length > 40 ? $"({Frappe.Length} caractères)" : Frappe.Replace("\0", "\\0"))}";
}
