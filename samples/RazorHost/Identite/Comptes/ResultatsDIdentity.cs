using Microsoft.AspNetCore.Identity;

namespace RazorHost.Identite;

/// <summary>Identity answers with a value; after our own checks, a failure is a race or a defect.</summary>
internal static class ResultatsDIdentity
{
    /// <exception cref="InvalidOperationException">It failed; nothing is committed.</exception>
    internal static void OuLever(this IdentityResult resultat)
    {
        if (!resultat.Succeeded)
            throw new InvalidOperationException(string.Join(", ", resultat.Errors.Select(erreur => erreur.Code)));
    }
}
