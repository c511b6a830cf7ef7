using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>The page that asks « OK » before a fiche is closed to both sides (G21); it carries all that was typed.</summary>
public sealed class ConfirmationEnPage(FicheLue lue, FormulaireRecu recu)
{
    /// <summary>The fiche as read.</summary>
    public FicheLue Lue => lue;

    /// <summary>The fiche about to be validated.</summary>
    public string Titre => lue.Titre;

    /// <summary>The name of the structure porteuse.</summary>
    public string Nom => lue.Dossier.Nom;

    /// <summary>The porteur did not say it had finished.</summary>
    public bool PorteurNAPasFini => lue.Fiche.TermineeLe is null;

    /// <summary>Answers that differ from the stored ones: written by the same « OK ».</summary>
    public IReadOnlyList<EcartEnPage> Corrections { get; } = EcartEnPage.De(lue, lue.Fiche.Reponses.Ecarts(lue.ReponsesAvecLaFrappe));

    /// <summary>Things to check that remain: they do not block.</summary>
    public IReadOnlyList<Constat> AVerifier => lue.Examen.Alertes;

    /// <summary>What the form carries, input by input.</summary>
    public IEnumerable<(string Nom, string Valeur)> Champs => recu.Saisie.SelectMany(champ => champ.Value.Count == 0
        ? [(NomsDuFormulaire.Pose, champ.Key)]
        : champ.Value.Select(texte => (NomsDuFormulaire.Reponse(champ.Key), texte)));

    /// <summary>The revision that was on the page: the confirmation is as stale as it.</summary>
    public int Revision => recu.Revision;

    /// <summary>The key of the form on this page.</summary>
    public Guid Cle { get; } = Guid.CreateVersion7();
}
