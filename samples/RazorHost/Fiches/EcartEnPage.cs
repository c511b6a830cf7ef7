using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>One answer before and after, in words.</summary>
/// <param name="Libelle">The question, and the cell for a grid.</param>
/// <param name="Avant">What it was.</param>
/// <param name="Apres">What it became.</param>
public sealed record EcartEnPage(string Libelle, string Avant, string Apres)
{
    /// <summary>Said of an answer that is not there.</summary>
    public const string Vide = "(sans réponse)";

    /// <summary>Said of an answer taken away.</summary>
    public const string Effacee = "(réponse effacée)";

    /// <summary>There was an answer before: it is struck through.</summary>
    public bool AvaitUneReponse => Avant != Vide;

    internal static IReadOnlyList<EcartEnPage> De(FicheLue lue, IEnumerable<Ecart> ecarts) =>
    [
        .. from ecart in ecarts
           let champ = lue.Questionnaire.TryChamp(lue.Fiche.Type, ecart.ChampId, out var connu) ? connu : null
           where champ is not null && lue.EstLisible(champ)
           select new EcartEnPage(
               LibelleDe(champ),
               ecart.Avant?.EnClair(champ) ?? Vide,
               ecart.Apres?.EnClair(champ) ?? Effacee),
    ];

    internal static string LibelleDe(Champ champ) =>
        champ.Question.Champs.Count > 1 ? $"{champ.Question.Libelle} : {champ.Libelle}" : champ.Libelle;
}
