namespace Clas.Domain;

/// <summary>Reads a Guid in its one canonical form.</summary>
internal static class GuidCanonique
{
    /// <summary>Whether the text is a Guid with dashes, and not the empty one.</summary>
    internal static bool TryParse(string texte, out Guid valeur) =>
        Guid.TryParseExact(texte, "D", out valeur)
        && valeur != Guid.Empty
        // .NET still forgives « 0x » and « + » inside the groups: two addresses would lead to one dossier.
        && string.Equals(valeur.ToString("D"), texte, StringComparison.OrdinalIgnoreCase);
}
