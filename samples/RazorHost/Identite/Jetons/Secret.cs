using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace RazorHost.Identite;

/// <summary>What only the holder of a letter knows: 256 bits, never stored.</summary>
internal static class Secret
{
    internal static string Tirer() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What the database keeps of it.</summary>
    internal static string EmpreinteDe(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
