namespace Clas.Domain;

/// <summary>The salted digest of a value, as the chain holds it for ever.</summary>
/// <param name="Cle">Which value: « acteur », « motif », « S01.avant », « S01.apres ».</param>
/// <param name="Empreinte">SHA-256 of salt and text, in lowercase hexadecimal.</param>
public sealed record EmpreinteDeValeur(string Cle, string Empreinte);
