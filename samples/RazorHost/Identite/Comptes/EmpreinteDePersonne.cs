using Microsoft.AspNetCore.Identity;

namespace RazorHost.Identite;

/// <summary>What an unknown account's password is compared with, so that it costs what a known one costs.</summary>
public sealed class EmpreinteDePersonne(IPasswordHasher<Compte> empreintes)
{
    private readonly Lazy<string> _empreinte = new(() => empreintes.HashPassword(new Compte(), Guid.NewGuid().ToString()));

    /// <summary>Nobody.</summary>
    public Compte Compte { get; } = new();

    /// <summary>The hash of a password drawn at start, that nobody knows.</summary>
    public string Empreinte => _empreinte.Value;
}
