using Clas.Persistence;

namespace RazorHost.Fiches;

/// <summary>What the page draws: a partial view, its model, and the status of the response.</summary>
public sealed record Dessin(string Vue, object Modele, int Statut);

/// <summary>The three faces of the page of a fiche.</summary>
public sealed class Dessins(IJournaux journaux)
{
    /// <summary>The fiche, to read or to fill in, with what was typed and what came of it.</summary>
    public async Task<Dessin> FicheAsync(
        FicheLue lue, FormulaireRecu? recu = null, Accomplissement? fait = null, bool estOccupe = false, CancellationToken ct = default)
    {
        var obligations = lue.EstPourLaCaf ? await journaux.ObligationsAsync(lue.Dossier.Id, ct) : [];
        var fiche = new FicheEnPage(lue, recu, fait)
        {
            ObligationsOuvertes = obligations.Count(suivie => suivie.EstOuverte && suivie.Obligation.Rang == lue.Fiche.Rang),
            EstOccupe = estOccupe,
        };
        return new Dessin("_Fiche", fiche, (fait, estOccupe) switch
        {
            (_, true) => StatusCodes.Status503ServiceUnavailable,
            ({ Reponse.EstAccordee: false }, _) => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status200OK,
        });
    }

    /// <summary>The « OK » of the guide, after what could refuse: nobody confirms in vain (G21).</summary>
    public static Dessin Confirmation(FicheLue lue, FormulaireRecu recu) =>
        new("_Confirmation", new ConfirmationEnPage(lue, recu), StatusCodes.Status200OK);

    /// <summary>What was typed beside what is stored, when the one cannot simply replace the other.</summary>
    public async Task<Dessin> ConflitAsync(FicheLue lue, FormulaireRecu recu, Accomplissement? fait = null, CancellationToken ct = default) => new(
        "_Conflit",
        new ConflitEnPage(lue, recu, await journaux.LireAsync(lue.Dossier.Id, lue.Fiche.Id, ct)),
        fait is null ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
}
