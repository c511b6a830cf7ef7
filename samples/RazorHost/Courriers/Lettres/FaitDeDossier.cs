using System.Globalization;
using Clas.Domain;
using RazorHost.Contacts;
using RazorHost.Fiches;
using RazorHost.Pages;

namespace RazorHost.Courriers;

/// <summary>What happened to a dossier, as the letters to its porteur tell it.</summary>
/// <param name="Dossier">The dossier as of now.</param>
/// <param name="Passage">The line of its journal: who, when, to which fiche, why.</param>
/// <param name="Corriges">The porteur's own answers that the Caf changed.</param>
/// <param name="Destinataires">The accounts of the structure.</param>
/// <param name="Joignable">Its Caf, and how to reach it.</param>
/// <param name="Racine">Where links begin.</param>
public sealed record FaitDeDossier(
    Dossier Dossier, Passage Passage, IReadOnlyList<string> Corriges, IReadOnlyList<string> Destinataires, CafJoignable Joignable, AdressePublique Racine)
{
    /// <summary>« Fiche Action 2018-2019 », « Dossier ».</summary>
    public string Titre => Passage.Fiche is { } fiche ? Dossier.TitreDe(fiche) : "Dossier";

    /// <summary>« la fiche Action 2018-2019 », « le dossier », within a sentence.</summary>
    public string Sujet => Passage.Fiche is null ? "votre dossier" : $"votre {char.ToLower(Titre[0], CultureInfo.InvariantCulture)}{Titre[1..]}";

    /// <summary>« Caf de Seine-Maritime ».</summary>
    public string Caf => Dossier.Campagne.Cafs.NomDe(Dossier.Caf);

    /// <summary>« Anne Martin (Caf de Seine-Maritime) ».</summary>
    public string Auteur => $"{Passage.Acteur ?? "Un agent"} ({(Passage.Role == Role.Cnaf ? "Cnaf" : Caf)})";

    /// <summary>« le 12/06/2019 à 10 h 05 ».</summary>
    public string Quand => $"le {Dates.AvecHeure(Passage.Le)}";

    /// <summary>Until when the porteur may write on the fiche, in a sentence; empty when no date can be told.</summary>
    public string Echeance => Dossier.Campagne.PhaseA(Passage.Le) == PhaseDeCampagne.Ouverte
        ? $" Vous pouvez la modifier jusqu’au {Dates.EnLettres(Dossier.Campagne.DernierJourDeSaisie)} inclus, heure de Paris."
        : Fiche?.DelaiJusquAu is { } delai
            ? $" Vous pouvez la modifier jusqu’au {Dates.EnLettres(HeureDeParis.JourDe(delai.AddTicks(-1)))} inclus, heure de Paris."
            : "";

    /// <summary>The last day of the délai that the fiche has now, Paris time; null when it has none.</summary>
    public DateOnly? FinDuDelai => Fiche?.DelaiJusquAu is { } delai ? HeureDeParis.JourDe(delai.AddTicks(-1)) : null;

    /// <summary>The letter, with what all of them name: structure, campagne, number, link, and the Caf that signs.</summary>
    public Lettre Lettre(string evenement, params string[] paragraphes) => new()
    {
        Destinataires = Destinataires,
        Objet = $"{Titre} {evenement} – {Dossier.Nom}",
        Paragraphes =
        [
            .. paragraphes,
            $"Structure : {Dossier.Nom}\nCampagne : {Dossier.CodeCampagne}\nNuméro : {Numero}",
        ],
        Motif = Passage.Motif,
        Changements = Changements(),
        Bouton = Passage.Fiche is { } fiche && Dossier.Fiche(fiche) is not null
            ? new Bouton("Ouvrir la fiche", Racine.Vers(Adresses.Fiche(fiche)))
            : new Bouton("Ouvrir le dossier", Racine.Vers(Adresses.Bilan)),
        Joindre = $"Pour joindre votre Caf : {Joignable.EnUneLigne}.",
        Signature = Caf,
    };

    private Fiche? Fiche => Passage.Fiche is { } fiche ? Dossier.Fiche(fiche) : null;

    private string Numero => (Passage.Fiche is { } fiche ? Dossier.Numero?.PourFiche(fiche).ToString() : Dossier.Numero?.ToString()) ?? "";

    /// <summary>The porteur reads: what it may not read is in no letter.</summary>
    private Acteur Lecteur => Acteur.Porteur("courrier", Dossier.Nom, Dossier.StructureId);

    private AdressesDuDossier Adresses => new(Dossier, Lecteur);

    private IReadOnlyList<Changement> Changements() => Fiche is not { } fiche
        ? []
        :
        [
            .. EcartEnPage.De(
                    new FicheLue(Dossier, fiche, Lecteur, Passage.Le),
                    Passage.Ecarts().Where(ecart => Corriges.Contains(ecart.ChampId)))
                .Select(ecart => new Changement(ecart.Libelle, ecart.Avant, ecart.Apres)),
        ];
}
