using System.Security.Cryptography;
using System.Text;

namespace Clas.Domain;

/// <summary>What a journal needs and the domain does not draw by itself: fresh randomness, and the host's key.</summary>
/// <remarks>
/// Each value written is hidden behind a salt, so that once value and salt are erased (GDPR) nobody can guess the value
/// from its digest. Salts derive from <paramref name="alea"/>: the store gives fresh random bytes at each loading.
/// With a key, the chain is sealed with HMAC-SHA-256 and a forger needs the key; without one it finds accidents only.
/// </remarks>
/// <param name="alea">Random bytes, at least 16, never stored.</param>
/// <param name="cle">The host's secret key, at least 32 bytes, the same for ever; empty for none.</param>
public sealed class SceauDeJournal(ReadOnlyMemory<byte> alea, ReadOnlyMemory<byte> cle = default)
{
    private readonly ReadOnlyMemory<byte> _alea = alea.Length >= 16
        ? alea
        : throw new ArgumentException("At least 16 random bytes are needed.", nameof(alea));

    private readonly ReadOnlyMemory<byte> _cle = cle.Length is 0 or >= 32
        ? cle
        : throw new ArgumentException("A key has at least 32 bytes.", nameof(cle));

    /// <summary>Does a secret key protect the chain?</summary>
    public bool AUneCle => !_cle.IsEmpty;

    /// <summary>
    /// The seal of a dossier that lives in memory only: its salts derive from its identifier and protect nothing.
    /// </summary>
    internal static SceauDeJournal Ephemere(string sujet) => new(SHA256.HashData(Encoding.UTF8.GetBytes(sujet)));

    internal string Sel(string sujet, long sequence, string cle) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(
            _alea.Span, new OctetsCanoniques().Champ(sujet).Champ(sequence).Champ(cle).Octets).AsSpan(0, 16));

    internal string Empreinte(ReadOnlySpan<byte> forme) =>
        Convert.ToHexStringLower(AUneCle ? HMACSHA256.HashData(_cle.Span, forme) : SHA256.HashData(forme));
}
