namespace Clas.Domain.Tests.Lois;

/// <summary>One step of a history: who asks what, how many hours after the step before.</summary>
public abstract record Pas(Personne Qui, int Heures)
{
    /// <summary>The words of a motive: none, good, too long, not storable.</summary>
    public Mot Mot { get; init; }

    internal string? Motif => Mot switch
    {
        Mot.Bon => "À revoir.",
        Mot.TropLong => new string('x', Libelles.LongueurMaximaleDuMotif + 1),
        Mot.Interdit => "a\0b",
        _ => null,
    };

    /// <summary>What is asked, in short.</summary>
    protected abstract string Quoi { get; }

    public sealed override string ToString() =>
        $"{(Heures == 0 ? "" : $"+{Heures} h ")}{Qui} · {Quoi}{(Mot == Mot.Aucun ? "" : $" · motif {Mot}")}";
}

public enum Mot
{
    Aucun,
    Bon,
    TropLong,
    Interdit,
}

/// <summary>A geste on a fiche: 0 is the Structure, else one of the Actions there are.</summary>
public sealed record PasDeFiche(Personne Qui, GesteFiche Geste, int Fiche, Contenu Contenu, int Heures = 0) : Pas(Qui, Heures)
{
    protected override string Quoi => $"{Geste} · {(Fiche == 0 ? "Structure" : $"Action {Fiche}")} · {Contenu}";
}

/// <summary>A geste on the whole dossier; the fiche 0 is the Structure, for a délai.</summary>
public sealed record PasDeDossier(Personne Qui, GesteDossier Geste, int Action = 1, int Jours = 0, int Heures = 0) : Pas(Qui, Heures)
{
    protected override string Quoi => $"{Geste} · {Geste switch
    {
        GesteDossier.Rouvrir => $"{Jours} jours",
        GesteDossier.AccorderUnDelai => $"{(Action == 0 ? "Structure" : $"Action {Action}")} · {Jours} jours",
        _ => $"Action {Action}",
    }}";
}

/// <summary>A geste on the campagne; days count from the instant of the step, and set the parameters as well.</summary>
public sealed record PasDeCampagne(Personne Qui, GesteDeCampagne Geste, int Saisie = 0, int Validation = 0, int Heures = 0) : Pas(Qui, Heures)
{
    /// <summary>The first day, for who sets it.</summary>
    public int Premier { get; init; }

    /// <summary>The cap from 1 to 3, the Sias number one time in two, the délai as many days as the validation.</summary>
    internal ParametresDeCampagne Parametres => new()
    {
        NombreMaximalDActions = 1 + (Math.Abs(Saisie) % 3),
        NumeroSiasExige = Validation % 2 == 0,
        JoursDeDelaiApresRetour = Validation,
    };

    protected override string Quoi =>
        $"{Geste}{(Geste == GesteDeCampagne.Dater ? $" · premier jour {Premier} jours" : "")} · saisie {Saisie} jours · validation {Validation} jours";
}

public enum GesteDeCampagne
{
    Publier,
    Prolonger,
    Rouvrir,
    Clore,
    Abaisser,
    Dater,
    Regler,
    Interroger,
}
