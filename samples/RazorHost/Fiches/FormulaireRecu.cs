using System.Globalization;
using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Fiches;

/// <summary>What a form of a fiche sent, whoever wrote it: nothing here is trusted.</summary>
public sealed record FormulaireRecu
{
    /// <summary>The geste asked; null for none, then the page is only drawn again.</summary>
    public GesteFiche? Geste { get; init; }

    /// <summary>Fill the blank questions with last year's answers.</summary>
    public bool VeutReprendre { get; init; }

    /// <summary>The confirmation was read.</summary>
    public bool EstConfirme { get; init; }

    /// <summary>The revision the page was showing; one no fiche has when it says none, so that the text is shown beside the stored one.</summary>
    public int Revision { get; init; } = -1;

    /// <summary>The key of the form; null when it has none.</summary>
    public Guid? Cle { get; init; }

    /// <summary>The motive as typed.</summary>
    public string? Motif { get; init; }

    /// <summary>What was typed, slot by slot.</summary>
    public required Saisie Saisie { get; init; }

    /// <summary>Reads the form of a fiche with these slots; anything else in it is ignored.</summary>
    public static FormulaireRecu Lire(IFormCollection formulaire, IEnumerable<Champ> champs)
    {
        var geste = formulaire[NomsDuFormulaire.Geste].ToString();
        return new FormulaireRecu
        {
            Geste = Enum.GetValues<GesteFiche>().Cast<GesteFiche?>().FirstOrDefault(connu => connu.ToString() == geste),
            VeutReprendre = geste == NomsDuFormulaire.Reprendre,
            EstConfirme = formulaire[NomsDuFormulaire.Confirme] == "oui",
            Revision = int.TryParse(formulaire[NomsDuFormulaire.Revision], NumberStyles.None, CultureInfo.InvariantCulture, out var lue) ? lue : -1,
            Cle = Guid.TryParse(formulaire[NomsDuFormulaire.Cle], out var cle) && cle != Guid.Empty ? cle : null,
            Motif = formulaire.TryGetValue(NomsDuFormulaire.Motif, out var motif) ? TexteRecu.Rendre(motif.ToString()) : null,
            Saisie = LireSaisie(formulaire, champs),
        };
    }

    /// <summary>The demande of this form on that fiche. Re-opening carries no content.</summary>
    public Demande Demander(FicheId fiche, GesteFiche geste) =>
        new(fiche, geste, geste == GesteFiche.Devalider ? null : Saisie, Motif);

    /// <summary>What the page was showing of that fiche.</summary>
    public RevisionLue Lu(FicheId fiche) => new(fiche, Revision);

    private static Saisie LireSaisie(IFormCollection formulaire, IEnumerable<Champ> champs)
    {
        var poses = formulaire[NomsDuFormulaire.Pose].ToHashSet(StringComparer.Ordinal);
        var saisie = new Saisie();
        foreach (var id in champs.Select(champ => champ.Id))
        {
            if (formulaire.TryGetValue(NomsDuFormulaire.Reponse(id), out var textes))
                saisie[id] = textes.Select(texte => TexteRecu.Rendre(texte ?? "")).ToArray();
            else if (poses.Contains(id))
                saisie[id] = "";
        }

        return saisie;
    }
}
