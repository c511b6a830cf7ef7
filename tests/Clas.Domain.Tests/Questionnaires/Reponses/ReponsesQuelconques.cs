using FsCheck;
using FsCheck.Fluent;

namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Answers of every kind, with texts nobody would think of.</summary>
public static class ReponsesQuelconques
{
    private static readonly Gen<string> Textes =
        from bouts in Gen.Elements(
            "a", "É", "œ", "E\u0301", " ", "\u00A0", "\n", "\r\n", "\t", "|", "\\", ":", "\"", "{", "<", "&", "💶", "\u202F", "x:y|z", "\u0007", "0", "é")
            .NonEmptyListOf()
        let texte = string.Concat(bouts)
        where TexteSaisi.Normaliser(texte).Length > 0
        select texte;

    private static readonly Gen<string> Ids =
        from mots in Gen.Elements("aucun", "a", "b-c", "6e", "x|y", "\\", "|").NonEmptyListOf()
        select string.Concat(mots);

    private static readonly Gen<decimal> Nombres = Gen.OneOf(
        from entier in Gen.Choose(-10_000, 10_000) select (decimal)entier,
        from cents in Gen.Choose(int.MinValue, int.MaxValue) select cents / 100m,
        from mantisse in Gen.Choose(int.MinValue, int.MaxValue)
        from echelle in Gen.Choose(0, 28)
        select new decimal(mantisse, mantisse, 0, mantisse < 0, (byte)echelle),
        Gen.Elements(0m, -0.0m, 1.50m, 1.5m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m));

    private static readonly Gen<Reponse> Quelconques = Gen.OneOf(
        Textes.Select(Reponse (texte) => new ReponseTexte(texte)),
        Nombres.Select(Reponse (nombre) => new ReponseNombre(nombre)),
        Gen.Choose(0, int.MaxValue).Select(Reponse (minutes) => new ReponseDuree(minutes)),
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(Reponse (jour) => new ReponseDate(DateOnly.FromDayNumber(jour))),
        Gen.Elements(true, false).Select(Reponse (oui) => new ReponseOuiNon(oui)),
        Ids.NonEmptyListOf().Select(Reponse (ids) => new ReponseChoix(ids)),
        Ids.Select(Reponse (id) => new ReponseSubstituee(id)),
        from motif in Gen.Elements(Enum.GetValues<MotifDIllisibilite>())
        from frappe in Textes.NonEmptyListOf()
        select (Reponse)new ReponseIllisible(motif, frappe));

    public static Arbitrary<Reponse> Une() => Quelconques.ToArbitrary();

    public static Arbitrary<Reponses> Plusieurs()
    {
        var paires = from id in Gen.Elements("S01", "S02", "A09.cp", "A1", "Z") from reponse in Quelconques select (id, reponse);
        return paires.ListOf()
            .Select(liste => liste.Aggregate(Reponses.Vide, (reponses, paire) => reponses.Avec(paire.id, paire.reponse)))
            .ToArbitrary();
    }
}
