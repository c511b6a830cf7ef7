using System.Security.Cryptography;

namespace Clas.Domain;

/// <summary>A value beside the chain, with the salt that hides it there. Both can be erased together (GDPR).</summary>
/// <param name="Cle">Which value: « acteur », « motif », « S01.avant », « S01.apres ».</param>
/// <param name="Sel">The salt, in lowercase hexadecimal.</param>
/// <param name="Valeur">The text, for answers in their canonical form.</param>
public sealed record ValeurJournalisee(string Cle, string Sel, string Valeur)
{
    internal string Empreinte => Convert.ToHexStringLower(
        SHA256.HashData(new OctetsCanoniques().Champ(Sel).Champ(Valeur).Octets));
}
