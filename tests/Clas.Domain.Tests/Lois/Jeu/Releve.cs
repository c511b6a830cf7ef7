namespace Clas.Domain.Tests.Lois;

/// <summary>Every history found or drawn, played once: each law is then held against all of them.</summary>
/// <remarks>
/// A law that fails is put to FsCheck again from the same seed: it finds the same history, shrinks it, and prints both.
/// </remarks>
internal static class Releve
{
    private static readonly Lazy<IReadOnlyList<Partie>> Jouees = new(Jouer);

    /// <summary>The histories of this run, played.</summary>
    public static IReadOnlyList<Partie> Parties => Jouees.Value;

    /// <summary>Every step of every history.</summary>
    public static IEnumerable<Etape> Etapes => Parties.SelectMany(partie => partie.Etapes);

    private static string Graine { get; } = Epreuve.UneGraine();

    /// <summary>The law holds at each step of each history.</summary>
    public static void Toujours(Func<Etape, bool> loi) => DeBoutEnBout(partie => partie.Etapes.All(loi));

    /// <summary>At each step where <paramref name="cas"/> happens the law holds; and among enough histories it does happen.</summary>
    public static void Quand(Func<Etape, bool> cas, Func<Etape, bool> loi)
    {
        Toujours(etape => !cas(etape) || loi(etape));
        Assert.True(!Epreuve.EstEntiere || Etapes.Any(cas), "This law was never put to the test.");
    }

    /// <summary>The law holds of each whole history.</summary>
    public static void DeBoutEnBout(Func<Partie, bool> loi)
    {
        if (Parties.FirstOrDefault(partie => !loi(partie)) is not { } contraire)
            return;
        Epreuve.Tenir(HistoiresQuelconques.Toutes, histoire => Tenir(loi, Partie.Jouer(histoire)), Epreuve.Histoires, Graine);
        Tenir(loi, contraire);
    }

    private static void Tenir(Func<Partie, bool> loi, Partie partie) => Assert.True(loi(partie), partie.ToString());

    private static List<Partie> Jouer()
    {
        var histoires = HistoiresRetrouvees.Toutes.ToList();
        foreach (var graine in HistoiresRetrouvees.Graines)
            Epreuve.Tenir(HistoiresQuelconques.Toutes, histoires.Add, combien: 1, graine);
        Epreuve.Tenir(HistoiresQuelconques.Toutes, histoires.Add, Epreuve.Histoires, Graine);
        return [.. histoires.AsParallel().AsOrdered().Select(Partie.Jouer)];
    }
}
