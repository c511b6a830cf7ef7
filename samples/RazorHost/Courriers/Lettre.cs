namespace RazorHost.Courriers;

/// <summary>A letter in plain French, before it is laid out (<see cref="MiseEnPage"/>). No text of it is HTML.</summary>
public sealed record Lettre
{
    /// <summary>The addresses it goes to, in one message; an empty list is shown to the Cnaf, and nothing is sent.</summary>
    public required IReadOnlyList<string> Destinataires { get; init; }

    /// <summary>Where answers go, when the letter is not a machine's alone.</summary>
    public string? RepondreA { get; init; }

    /// <summary>The subject; line ends and other control characters are taken out at sending.</summary>
    public required string Objet { get; init; }

    /// <summary>What it says, after « Bonjour, ».</summary>
    public required IReadOnlyList<string> Paragraphes { get; init; }

    /// <summary>The very words somebody gave as a reason, shown as a quotation.</summary>
    public string? Motif { get; init; }

    /// <summary>Answers that were changed.</summary>
    public IReadOnlyList<Changement> Changements { get; init; } = [];

    /// <summary>The one thing to do.</summary>
    public Bouton? Bouton { get; init; }

    /// <summary>Whom to turn to, since nobody reads the answers to this message: after the button; null for nobody in particular.</summary>
    public string? Joindre { get; init; }

    /// <summary>Who signs.</summary>
    public string Signature { get; init; } = "L’équipe Clas";
}

/// <summary>An answer, before and after.</summary>
/// <param name="Question">Its label.</param>
/// <param name="Avant">What it was.</param>
/// <param name="Apres">What it is.</param>
public sealed record Changement(string Question, string Avant, string Apres);

/// <summary>A link, drawn as a button.</summary>
/// <param name="Mots">« Ouvrir la fiche ».</param>
/// <param name="Adresse">From <see cref="AdressePublique"/>, never from a request.</param>
public sealed record Bouton(string Mots, Uri Adresse);
