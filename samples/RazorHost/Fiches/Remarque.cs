using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>Something to say beside one or several questions, and again at the top of the page.</summary>
/// <param name="Severite">« À corriger » or « À vérifier ».</param>
/// <param name="Champs">The slots concerned; the first one is where the link of the summary leads.</param>
/// <param name="Texte">What is wrong, and what is expected.</param>
public sealed record Remarque(Severite Severite, IReadOnlyList<Champ> Champs, string Texte)
{
    /// <summary>Nothing is wrong there: an answer is only awaited.</summary>
    public bool EstUnManque { get; init; }

    /// <summary>« À corriger », « À vérifier », « À répondre ».</summary>
    public string Mot => EstUnManque ? "À répondre" : Libelles.Francais.Nom(Severite);

    /// <summary>The sign beside the word: each has its own shape.</summary>
    public string Signe => (EstUnManque, Severite) switch
    {
        (true, _) => "noncommencee",
        (_, Severite.Bloquant) => "ecart",
        _ => "alerte",
    };

    /// <summary>It is about one cell of a grid, or about the only slot of a question.</summary>
    public bool EstDUnSeulChamp => Champs.Count == 1;

    /// <summary>The question or the questions, shortly, for the summary.</summary>
    public string Intitule => Champs[0].Question is { Champs.Count: > 1 } grille && EstDUnSeulChamp
        ? $"{grille.Libelle} : {Champs[0].Libelle}"
        : Champs[0].Question.Libelle;

    /// <summary>Where the link of the summary leads.</summary>
    public string Ancre => NomsDuFormulaire.Ancre(Champs[0].Id);
}
