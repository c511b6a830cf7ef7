using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RazorHost.Identite;

namespace RazorHost.Tests.Outillage;

/// <summary>The host's own hasher, counted, with few rounds: a test that signs in lasts a moment.</summary>
public sealed class EmpreintesComptees : IPasswordHasher<Compte>
{
    private readonly EmpreintesNormalisees _vraies = new(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }));
    private int _verifications;
    private int _faites;

    /// <summary>Passwords compared so far.</summary>
    public int Verifications => _verifications;

    /// <summary>Passwords hashed so far, to be stored or for nothing.</summary>
    public int Faites => _faites;

    public string HashPassword(Compte user, string password)
    {
        Interlocked.Increment(ref _faites);
        return _vraies.HashPassword(user, password);
    }

    public PasswordVerificationResult VerifyHashedPassword(Compte user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _verifications);
        return _vraies.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
