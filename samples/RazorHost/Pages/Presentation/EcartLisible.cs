using Clas.Domain;

namespace RazorHost.Pages;

/// <summary>An answer before and after, in words.</summary>
/// <param name="Libelle">The question.</param>
/// <param name="Avant">« – » when it was blank.</param>
/// <param name="Apres">« – » when it was erased.</param>
public sealed record EcartLisible(string Libelle, string Avant, string Apres)
{
    /// <summary>Puts words on what a geste changed; a slot the questionnaire no longer has keeps its identifier.</summary>
    public static IReadOnlyList<EcartLisible> De(Questionnaire questionnaire, FicheId? fiche, IEnumerable<Ecart> ecarts)
    {
        var type = fiche is { EstAction: true } ? TypeDeFiche.Action : TypeDeFiche.Structure;
        return
        [
            .. ecarts.Select(ecart => questionnaire.TryChamp(type, ecart.ChampId, out var champ)
                ? new EcartLisible(champ.Libelle, EnClair(ecart.Avant, champ), EnClair(ecart.Apres, champ))
                : new EcartLisible(ecart.ChampId, Brut(ecart.Avant), Brut(ecart.Apres))),
        ];
    }

    private static string EnClair(Reponse? reponse, Champ champ) => reponse?.EnClair(champ) ?? "–";

    private static string Brut(Reponse? reponse) => reponse is null ? "–" : string.Join(", ", reponse.Brut);
}
