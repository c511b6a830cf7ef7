using Clas.Domain;

namespace Clas.Persistence;

/// <summary>A line as the database gives it, before domain types are made of it.</summary>
internal sealed class LigneLue
{
    public CodeCaf Caf { get; init; }

    public Guid Cle { get; init; }

    public CodeCampagne Campagne { get; init; }

    public NumeroDeDossier? Numero { get; init; }

    public string Nom { get; init; } = "";

    public string NomPlie { get; init; } = "";

    public StructurePorteuseId StructureId { get; init; }

    public string? NumeroSias { get; init; }

    public int Ordre { get; init; }

    public DateTimeOffset ModifieLe { get; init; }

    public List<FicheLue> Fiches { get; init; } = [];

    public int ObligationsOuvertes { get; init; }

    internal CurseurDeBilan Curseur => new(Ordre, ModifieLe, NomPlie, Numero.ToString() ?? "");

    internal LigneDeBilan EnLigne() => new(
        new DossierId(Caf, Cle),
        Campagne,
        Numero,
        Nom,
        StructureId,
        NumeroSias,
        new EtatDeDossier(
            Fiches[0].Statut, [.. Fiches.Skip(1).Select(fiche => fiche.Statut)], Ordre == Colonnes.OrdreALEcart),
        [.. Fiches.Select(fiche => fiche.EnFiche())],
        Ordre == Colonnes.OrdreAVerifier,
        ObligationsOuvertes,
        ModifieLe);
}

/// <summary>A fiche as the database gives it.</summary>
internal sealed class FicheLue
{
    public int Rang { get; init; }

    public StatutFiche Statut { get; init; }

    public int Revision { get; init; }

    internal FicheDeBilan EnFiche() => new(Rang == 0 ? FicheId.Structure : FicheId.Action(Rang), Statut, Revision);
}
