using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace RazorHost.Identite;

/// <summary>PBKDF2 over the NFC form: « é » typed on another keyboard, as one character or two, is the same password.</summary>
public sealed class EmpreintesNormalisees(IOptions<PasswordHasherOptions> options) : PasswordHasher<Compte>(options)
{
    /// <summary>Rounds of HMAC-SHA512; written in the header of each stored hash.</summary>
    public const int Tours = 220_000;

    /// <inheritdoc/>
    public override string HashPassword(Compte user, string password) => base.HashPassword(user, Normaliser(password));

    /// <inheritdoc/>
    public override PasswordVerificationResult VerifyHashedPassword(Compte user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, Normaliser(providedPassword));

    /// <summary>NFC; what cannot be normalised (half a character) is left as it is, and can be nobody's password.</summary>
    internal static string Normaliser(string motDePasse)
    {
        try
        {
            return motDePasse.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return motDePasse;
        }
    }
}
