using System.Diagnostics.CodeAnalysis;

namespace Clas.Domain;

/// <summary>The questions of a campagne and the rules their answers should respect.</summary>
/// <remarks>Immutable and shared: one instance serves every fiche of a campagne.</remarks>
public sealed class Questionnaire
{
    /// <summary>« clas-2018-2019 ».</summary>
    public string Id => throw new NotImplementedException();

    /// <summary>Moves when the same questionnaire is published again.</summary>
    public int Version => throw new NotImplementedException();

    /// <summary>What people read.</summary>
    public string Libelle => throw new NotImplementedException();

    /// <summary>Thresholds a campagne may change.</summary>
    public IReadOnlyList<Parametre> Parametres => throw new NotImplementedException();

    /// <summary>The slot of the « numéro unique gestionnaire Sias AFC » (G16); null when none is asked.</summary>
    public Champ? ChampSias => throw new NotImplementedException();

    /// <summary>« Fiche Structure ».</summary>
    public string Titre(TypeDeFiche fiche) => throw new NotImplementedException();

    /// <summary>The groups of questions, in order.</summary>
    public IReadOnlyList<Rubrique> Rubriques(TypeDeFiche fiche) => throw new NotImplementedException();

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> Questions(TypeDeFiche fiche) => throw new NotImplementedException();

    /// <summary>The slots, in order.</summary>
    public IReadOnlyList<Champ> Champs(TypeDeFiche fiche) => throw new NotImplementedException();

    /// <summary>The rules of a fiche, in order.</summary>
    public IReadOnlyList<Controle> Controles(TypeDeFiche fiche) => throw new NotImplementedException();

    /// <summary>Finds a slot of that fiche by its id.</summary>
    public bool TryChamp(TypeDeFiche fiche, string id, [NotNullWhen(true)] out Champ? champ) => throw new NotImplementedException();

    /// <summary>Whether the question is asked, as the answers stand; not while the condition is unknown.</summary>
    public bool EstDemande(Champ champ, ContexteDExamen contexte) => throw new NotImplementedException();

    /// <summary>The answer, or the computed value; null when blank or not asked.</summary>
    public Reponse? Valeur(Champ champ, ContexteDExamen contexte) => throw new NotImplementedException();

    /// <summary>Whether that role reads the answer.</summary>
    public bool EstLisiblePar(Champ champ, Role role, ContexteDExamen contexte) => throw new NotImplementedException();

    /// <summary>What the Saisie makes of the answers; writes nothing.</summary>
    public Application Appliquer(TypeDeFiche fiche, ContexteDExamen avant, Saisie saisie, Role par) => throw new NotImplementedException();

    /// <summary>What is missing, unreadable or inconsistent.</summary>
    public Examen Examiner(TypeDeFiche fiche, ContexteDExamen contexte) => throw new NotImplementedException();
}
