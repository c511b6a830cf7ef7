using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>A question of the questionnaire, as data.</summary>
public sealed class Question
{
    internal Question(TypeDeFiche fiche, string id, string libelle, TypeDeQuestion type, params ImmutableArray<ChoixPropose> cellules)
    {
        Fiche = fiche;
        Id = id;
        Libelle = libelle;
        Type = type;
        Bornes = Bornes.Usuelles(type);
        Champs = cellules.IsDefaultOrEmpty
            ? [new Champ(id, libelle, this)]
            : [.. cellules.Select(cellule => new Champ($"{id}.{cellule.Id}", cellule.Libelle, this))];
    }

    /// <summary>Stable for ever: « S01 ».</summary>
    public string Id { get; }

    /// <summary>The kind of fiche that asks it; a control of the Action may read the Structure's.</summary>
    public TypeDeFiche Fiche { get; }

    /// <summary>What people are asked, in French, sigles spelt out once.</summary>
    public string Libelle { get; }

    /// <summary>What the « ? » explains (G34); never the label again.</summary>
    public required string Aide { get; init; }

    /// <summary>A warning shown under the question, such as « N’écrivez le nom d’aucun enfant ».</summary>
    public string? Mention { get; init; }

    /// <summary>The kind of answer: how what is typed is read, stored and shown.</summary>
    public TypeDeQuestion Type { get; }

    /// <summary>« enfants », « € »; null when there is none.</summary>
    public string? Unite { get; init; }

    /// <summary>Whether the fiche is incomplete without it, when it is asked.</summary>
    public bool EstRequise { get; init; }

    /// <summary>Whose answer it is, the porteur's by default; an agent may correct it (G18).</summary>
    public Repondant Repondant { get; init; } = Repondant.Porteur;

    /// <summary>Roles that read the answer; <see cref="Role.Systeme"/> always does.</summary>
    public IReadOnlyList<Role> LisiblePar { get; init; } = [Role.Porteur, Role.AgentCaf, Role.ResponsableCaf, Role.Cnaf];

    /// <summary>Whether it is asked only under a condition; the questionnaire tells when that holds.</summary>
    public bool EstConditionnelle => DemandeeSi is not null;

    /// <summary>What a form can say of the condition; null when there is none, or when one sentence could not tell it.</summary>
    public Declencheur? Declencheur => DemandeeSi is ConditionParmi parmi ? new(parmi.ChampId, parmi.Choix) : null;

    /// <summary>What the file sets, else what is usual for the type (DOMAIN §3).</summary>
    public Bornes Bornes { get; init; }

    /// <summary>Greatest length of a text, in UTF-16 units; null when it is no text.</summary>
    public int? LongueurMax => Bornes.LongueurMax;

    /// <summary>Least number accepted, itself included; hours for a length of time.</summary>
    public decimal? Min => Bornes.Min;

    /// <summary>Greatest number accepted, itself included; hours for a length of time.</summary>
    public decimal? Max => Bornes.Max;

    /// <summary>How many digits may follow the decimal comma; more are not rounded, they are unreadable.</summary>
    public int? Decimales => Bornes.Decimales;

    /// <summary>The proposed answers, in the order they are shown; none for a typed answer.</summary>
    public IReadOnlyList<ChoixPropose> Choix { get; init; } = [];

    /// <summary>What may be said instead of a value: « non connu », « en cours d’attribution ».</summary>
    public ChoixPropose? Substitut { get; init; }

    /// <summary>Where the answers go: one slot, or one a cell of a grid.</summary>
    public IReadOnlyList<Champ> Champs { get; }

    /// <summary>How last year's answer serves.</summary>
    public Reprise Reprise { get; init; } = Reprise.Non;

    /// <summary>Whether its cells count the same thing, so that their sum means something.</summary>
    public bool SAdditionne => Type == TypeDeQuestion.Grille && Unite is not null;

    /// <summary>Whether it names a person: purged after the retention period.</summary>
    public bool EstPersonnelle { get; init; }

    /// <summary>What is expected, in French: « un nombre entier de 0 à 9 999, par exemple 25 ».</summary>
    public string FormeAttendue => FormesAttendues.Attendu(Type, Bornes);

    /// <summary>Digits always shown after the comma; null when as many as needed.</summary>
    internal int? DecimalesFixes => Type switch
    {
        TypeDeQuestion.Montant => 2,
        TypeDeQuestion.Calculee => Decimales,
        _ => null,
    };

    internal Condition? DemandeeSi { get; init; }

    internal Condition? LisibleParLePorteurSi { get; init; }

    internal Terme? Calcul { get; init; }

    internal string? Modele { get; init; }

    /// <summary>What to tell whoever typed something that could not be understood.</summary>
    public string Consigne(MotifDIllisibilite motif) => FormesAttendues.Consigne(motif, Type, Bornes);

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>One slot for one answer.</summary>
/// <remarks>A grid has one a cell (« A09.cp »), any other question has exactly one, of the same id.</remarks>
public sealed class Champ
{
    internal Champ(string id, string libelle, Question question)
    {
        Id = id;
        Libelle = libelle;
        Question = question;
    }

    /// <summary>The key under which the answer is stored, for ever: « S01 », « A09.cp ».</summary>
    public string Id { get; }

    /// <summary>The label of the cell, or of the question.</summary>
    public string Libelle { get; }

    /// <summary>The question it answers; a grid's slots share it.</summary>
    public Question Question { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
