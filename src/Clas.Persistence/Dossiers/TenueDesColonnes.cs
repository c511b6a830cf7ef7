using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Clas.Persistence;

/// <summary>Keeps the columns that lists read (<see cref="Colonnes"/>) as the dossier says, at each saving: the one place.</summary>
internal static class TenueDesColonnes
{
    internal static void Tenir(DbContext contexte, TimeProvider temps)
    {
        foreach (var entree in contexte.ChangeTracker.Entries<Dossier>().ToList())
        {
            if (entree.State != EntityState.Deleted)
                Tenir(entree, temps);
        }
    }

    private static void Tenir(EntityEntry<Dossier> entree, TimeProvider temps)
    {
        var dossier = entree.Entity;
        var etat = dossier.Etat;
        var compte = !etat.EstMisALEcart;
        var nomPlie = TexteSaisi.Plier(dossier.Nom);
        var sias = SiasDe(dossier);

        Ecrire(Colonnes.Nom, dossier.Nom);
        Ecrire(Colonnes.NomPlie, nomPlie.Length > DossierConfiguration.LongueurDuNomPlie ? nomPlie[..DossierConfiguration.LongueurDuNomPlie] : nomPlie);
        Ecrire(Colonnes.Recherche, $"{nomPlie} {TexteSaisi.Plier(dossier.Numero.ToString() ?? "")} {sias}".TrimEnd());
        Ecrire(Colonnes.NumeroSias, sias);
        Ecrire(Colonnes.Ordre, !compte ? Colonnes.OrdreALEcart : AVerifier(dossier) ? Colonnes.OrdreAVerifier : Colonnes.OrdreCourant);
        Ecrire(Colonnes.EstCommence, etat.EstCommence);
        Ecrire(Colonnes.EstEnSaisie, compte && dossier.Fiches.Any(fiche => fiche.Statut == StatutFiche.EnSaisie));
        Ecrire(Colonnes.EstTermine, compte && etat.EstTermine);
        Ecrire(Colonnes.EstValide, compte && etat.EstValide);
        Ecrire(Colonnes.EstPrisEnCompte, etat.EstPrisEnCompte);
        if (dossier.Journal.LastOrDefault()?.Le is { } le)
            Ecrire(Colonnes.ModifieLe, le);
        else if (entree.State == EntityState.Added)
            Ecrire(Colonnes.ModifieLe, Horodatage.ALaMicroseconde(temps.GetUtcNow()));

        void Ecrire(string colonne, object? valeur) => entree.Property(colonne).CurrentValue = valeur;
    }

    private static bool AVerifier(Dossier dossier) => dossier.Fiches.Any(fiche => fiche.Statut == StatutFiche.Terminee);

    private static string? SiasDe(Dossier dossier) =>
        dossier.Campagne.Questionnaire.ChampSias is { } champ
        && dossier.Structure.Reponses[champ.Id] is ReponseTexte reponse
        && NumeroSias.TryParse(reponse.Texte, out var numero)
            ? numero.Valeur
            : null;
}
