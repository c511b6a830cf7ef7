namespace Clas.Domain;

/// <summary>A refusal in plain French, as a page shows it.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="QuiDebloque">Who can unblock it.</param>
/// <param name="ProchaineEtape">What to do next.</param>
public sealed record Explication(string Message, string QuiDebloque, string ProchaineEtape);
