using Clas.Domain;

namespace RazorHost.Pages;

/// <summary>The campagnes a page may show, and the one it shows: an earlier one is named by its address.</summary>
/// <param name="Ouvertes">Those that opened, the newest first.</param>
/// <param name="Choisie">The one on screen.</param>
public sealed record ChoixDeCampagne(IReadOnlyList<Campagne> Ouvertes, Campagne Choisie)
{
    /// <summary>Is the newest on screen?</summary>
    public bool EstLaCourante => Choisie == Ouvertes[0];

    /// <summary>What an address says of it: nothing for the newest.</summary>
    public string? DansLAdresse => EstLaCourante ? null : Choisie.Code.ToString();
}
