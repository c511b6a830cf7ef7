using Clas.Domain;

namespace RazorHost.Pages;

/// <summary>One fiche on the page of a dossier: where it stands, what is next, what stops it.</summary>
/// <param name="Dossier">Its dossier.</param>
/// <param name="Fiche">The fiche.</param>
/// <param name="Etape">What is next, in a sentence or two.</param>
/// <param name="Manques">Why the next step is not possible, or what it still lacks.</param>
/// <param name="Possible">What else the reader may do, in a sentence; empty for nothing.</param>
/// <param name="Bouton">The words of the link that opens the fiche.</param>
/// <param name="EstAMoi">The next move is the reader's.</param>
public sealed record CarteDeFiche(
    Dossier Dossier, Fiche Fiche, string Etape, IReadOnlyList<Refus> Manques, string Possible, string Bouton, bool EstAMoi)
{
    /// <summary>« Fiche Action 2018-2019 ».</summary>
    public string Titre => Dossier.TitreDe(Fiche.Id);

    /// <summary>« 2018-763-0042-A1 », the number people dictate.</summary>
    public string? Numero => Dossier.Numero?.PourFiche(Fiche.Id).ToString();

    /// <summary>The fiches of a dossier as a porteur sees them.</summary>
    public static IReadOnlyList<CarteDeFiche> PourLePorteur(Dossier dossier, Intervention gestes) =>
        [.. dossier.Fiches.Select(fiche => DuPorteur(dossier, fiche, gestes))];

    /// <summary>The fiches of a dossier as its Caf sees them.</summary>
    public static IReadOnlyList<CarteDeFiche> PourLaCaf(Dossier dossier, Intervention gestes) =>
        [.. dossier.Fiches.Select(fiche => DeLaCaf(dossier, fiche, gestes))];

    private static CarteDeFiche DuPorteur(Dossier dossier, Fiche fiche, Intervention gestes)
    {
        var enregistrer = Geste(gestes, fiche, GesteFiche.Enregistrer);
        var terminer = Geste(gestes, fiche, GesteFiche.Terminer);
        var (etape, manques, bouton) = (fiche, enregistrer, terminer) switch
        {
            ({ EstValidee: true }, _, _) => (
                $"Validée par votre Caf le {Dates.Courte(fiche.ValideeLe!.Value)}. Vous n’avez plus rien à faire.", [], "Lire"),
            (_, { EstOffert: false }, _) => (
                fiche.TermineeLe is { } le ? $"Transmise à votre Caf le {Dates.Courte(le)} : c’est à elle de la vérifier." : "Pas encore accessible.",
                fiche.TermineeLe is null ? enregistrer.DuMoment : [],
                "Lire"),
            ({ DemandeDeCorrection: not null }, _, _) => (
                "Reprenez ce que demande votre Caf, puis transmettez-lui la fiche de nouveau.", Array.Empty<Refus>(), "Reprendre la fiche"),
            ({ EstCommencee: false }, _, _) => (
                "À commencer. Vous pouvez l’enregistrer en cours de route et y revenir.", [], "Commencer"),
            (_, _, { EstOffert: false }) => (
                "Transmise à votre Caf. Vous pouvez encore la modifier tant qu’elle n’est pas validée.", [], "Lire ou modifier"),
            (_, _, { DeLaDemande.Count: 0 }) => (
                "Complète. Il reste à la terminer et à la transmettre à votre Caf : enregistrée ne veut pas dire transmise.", [], "Relire et transmettre"),
            _ => (ResteAFaire(gestes.Examiner(fiche.Id)), [], "Continuer"),
        };
        return new CarteDeFiche(dossier, fiche, etape, manques, "", bouton, enregistrer.EstOffert && (terminer.EstOffert || !fiche.EstCommencee));
    }

    private static CarteDeFiche DeLaCaf(Dossier dossier, Fiche fiche, Intervention gestes)
    {
        var valider = Geste(gestes, fiche, GesteFiche.Valider);
        var (etape, manques) = (fiche, valider) switch
        {
            ({ EstValidee: true }, _) => (
                $"Validée le {Dates.Courte(fiche.ValideeLe!.Value)} : ni le porteur ni la Caf ne peuvent plus la modifier.", []),
            (_, { EstOffert: false }) => ("Elle ne peut pas être validée pour le moment.", valider.DuMoment),
            (_, { DeLaDemande.Count: > 0 }) => ("À vérifier. Avant « Enregistrer et valider », il manque :", valider.DeLaDemande),
            _ => ("À vérifier : ouvrez-la, relisez les réponses, puis choisissez « Enregistrer et valider ».", Array.Empty<Refus>()),
        };
        return new CarteDeFiche(dossier, fiche, etape, manques, CeQuiEstPossible(fiche, gestes), dossier.TitreDe(fiche.Id), valider.EstOffert);
    }

    /// <summary>« Vous pouvez la corriger, la rendre au porteur. »; who could re-open a validated one.</summary>
    private static string CeQuiEstPossible(Fiche fiche, Intervention gestes)
    {
        var verbes = gestes.GestesPossibles(fiche.Id).Where(geste => geste.EstOffert && geste.Geste != GesteFiche.Valider)
            .Select(geste => geste.Geste switch
            {
                GesteFiche.Enregistrer => "la corriger",
                GesteFiche.Terminer => "la terminer à la place du porteur",
                GesteFiche.RendreAuPorteur => "la rendre au porteur",
                _ => "la rouvrir en indiquant pourquoi",
            })
            .ToList();
        return verbes.Count > 0 ? $"Vous pouvez {string.Join(", ", verbes)}."
            : fiche.EstValidee ? Libelles.Francais.Expliquer(Geste(gestes, fiche, GesteFiche.Devalider).DuMoment[0]).Message
            : "";
    }

    private static string ResteAFaire(Examen examen)
    {
        var (manquants, erreurs) = (examen.Manquants.Count, examen.Illisibles.Count + examen.Blocages.Count);
        return (manquants, erreurs) switch
        {
            (0, _) => $"{Compte(erreurs, "point à corriger", "points à corriger")}.",
            (_, 0) => $"Il reste {Compte(manquants, "réponse obligatoire", "réponses obligatoires")}.",
            _ => $"Il reste {Compte(manquants, "réponse obligatoire", "réponses obligatoires")} et {Compte(erreurs, "point à corriger", "points à corriger")}.",
        };
    }

    private static string Compte(int nombre, string singulier, string pluriel) => $"{nombre} {(nombre > 1 ? pluriel : singulier)}";

    private static GestePossible<GesteFiche> Geste(Intervention gestes, Fiche fiche, GesteFiche geste) =>
        gestes.GestesPossibles(fiche.Id).Single(possible => possible.Geste == geste);
}
