namespace Clas.Domain;

/// <summary>One Caf of the reference list.</summary>
/// <param name="Code">The three characters that stand first in every key of its dossiers.</param>
/// <param name="Nom">« Caf de Seine-Maritime ».</param>
/// <param name="Departements">The departments it serves: « 76 », « 2A », « 974 ».</param>
/// <param name="Fuseau">IANA time zone, to write local time beside « heure de Paris » overseas.</param>
public sealed record CafDeReference(CodeCaf Code, string Nom, IReadOnlyList<string> Departements, string Fuseau);
