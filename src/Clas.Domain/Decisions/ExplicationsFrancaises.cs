using System.Globalization;

namespace Clas.Domain;

/// <summary>A table of texts: for each motive, what is wrong, who can unblock it, and the next step.</summary>
internal static class ExplicationsFrancaises
{
    /// <summary>The longest motive accepted, in characters.</summary>
    internal const int LongueurMaximaleDuMotif = 2000;

    internal static Explication De(MotifDeRefus motif) => motif switch
    {
        MotifDeRefus.HorsDuRessort => new(
            "Ce dossier n’est pas accessible avec votre compte.",
            "La Caf dont dépend le dossier, ou l’assistance technique.",
            "Vérifiez le compte avec lequel vous êtes connecté."),
        MotifDeRefus.DossierMisALEcart => new(
            "Ce dossier a été mis à l’écart : ses fiches ne peuvent plus changer.",
            "La Caf.",
            "La Caf peut le reprendre depuis la page de la structure."),
        MotifDeRefus.FicheNonCommencee => new(
            "Cette fiche n’a pas encore été commencée.",
            "Le porteur de projet.",
            "Le porteur doit d’abord remplir la fiche et l’enregistrer ; vous pouvez le relancer."),
        MotifDeRefus.FicheEnSaisie => new(
            "Cette fiche est encore en saisie.",
            "Le porteur de projet, ou la Caf à sa place.",
            "Terminez d’abord la fiche, puis recommencez."),
        MotifDeRefus.FicheTerminee => new(
            "Cette fiche est déjà terminée.",
            "La Caf.",
            "Il n’y a rien de plus à faire ici ; la Caf peut la valider ou la rendre au porteur."),
        MotifDeRefus.DejaValidee => new(
            "Cette fiche est validée : ni le porteur ni la Caf ne peuvent plus la modifier.",
            "Un responsable de la Caf, ou la Cnaf.",
            "Si elle doit vraiment changer, demandez à un responsable de la rouvrir en indiquant pourquoi."),
        MotifDeRefus.ReserveAuPorteur => new(
            "C’est au porteur de projet de le faire.",
            "Le porteur de projet.",
            "Contactez le porteur."),
        MotifDeRefus.ReserveALaCaf => new(
            "C’est à la Caf de le faire.",
            "La Caf.",
            "Contactez votre Caf : elle peut corriger la fiche ou vous la rendre."),
        MotifDeRefus.ReserveAuResponsable => new(
            "Seul un responsable de la Caf, ou la Cnaf, peut rouvrir une fiche validée.",
            "Un responsable de la Caf, ou la Cnaf.",
            "Demandez-le à un responsable de votre Caf en lui indiquant pourquoi."),
        MotifDeRefus.ReserveALaCnaf => new(
            "C’est à la Cnaf de le faire.",
            "La Cnaf.",
            "Adressez votre demande à la Cnaf."),
        MotifDeRefus.SaisieFermee => new(
            "La saisie est close pour cette fiche.",
            "La Caf, en rendant la fiche ; la Cnaf, en prolongeant la campagne.",
            "Si quelque chose doit changer, contactez la Caf : elle peut vous rendre la fiche avec un délai."),
        MotifDeRefus.ValidationFermee => new(
            "La campagne est close : la Caf ne peut plus ni corriger ni valider.",
            "La Cnaf.",
            "Demandez à la Cnaf de rouvrir ce dossier jusqu’à une date donnée."),
        MotifDeRefus.StructureNonCommencee => new(
            "La fiche Structure n’a pas encore été enregistrée.",
            "Le porteur de projet.",
            "Commencez par la fiche Structure et enregistrez-la : la fiche Action vient après."),
        MotifDeRefus.StructureNonValidee => new(
            "Validez d’abord la fiche Structure.",
            "La Caf.",
            "Ouvrez la fiche Structure, vérifiez-la et validez-la ; vous pourrez ensuite valider la fiche Action."),
        MotifDeRefus.ActionDejaValidee => new(
            "Une fiche Action de ce dossier est validée.",
            "Un responsable de la Caf, ou la Cnaf.",
            "Rouvrez d’abord la fiche Action, puis la fiche Structure."),
        MotifDeRefus.FicheIncomplete => new(
            "Des questions obligatoires n’ont pas de réponse.",
            "Qui remplit la fiche.",
            "Répondez aux questions signalées ; si la réponse est zéro, écrivez 0."),
        MotifDeRefus.FicheIncoherente => new(
            "Des réponses se contredisent ou ne peuvent pas être lues.",
            "Qui remplit la fiche.",
            "Corrigez les réponses signalées : l’erreur est indiquée à côté de chacune."),
        MotifDeRefus.NumeroSiasManquant => new(
            "Le numéro unique gestionnaire Sias AFC manque ou n’est pas lisible.",
            "La Caf.",
            "Écrivez le numéro, en chiffres uniquement, dans la question prévue puis validez."),
        MotifDeRefus.MotifManquant => new(
            "Le motif manque.",
            "Vous.",
            "Dites pourquoi en une phrase : elle sera gardée avec votre nom."),
        MotifDeRefus.MotifTropLong => new(
            $"Le motif dépasse {LongueurMaximaleDuMotif.ToString("#\u202F##0", CultureInfo.InvariantCulture)} caractères.",
            "Vous.",
            "Raccourcissez-le."),
        MotifDeRefus.QuestionReservee => new(
            "Cette question n’est pas la vôtre.",
            "L’autre partie.",
            "Laissez-la telle quelle ; enregistrez le reste."),
        MotifDeRefus.QuestionInconnue => new(
            "Le questionnaire ne comporte pas cette question.",
            "L’assistance technique.",
            "Rechargez la page et recommencez."),
        MotifDeRefus.CaractereInterdit => new(
            "Le texte contient un caractère qui ne peut pas être conservé.",
            "Vous.",
            "Effacez ce texte et écrivez-le de nouveau au clavier plutôt que de le coller."),
        MotifDeRefus.NombreMaximalDActions => new(
            "Cette campagne n’accepte pas de fiche Action supplémentaire.",
            "La Cnaf.",
            "Décrivez toute l’action dans la fiche existante."),
        MotifDeRefus.DerniereAction => new(
            "Un dossier garde toujours au moins une fiche Action.",
            "Personne.",
            "Modifiez cette fiche plutôt que de la retirer."),
        MotifDeRefus.FicheValidee => new(
            "Une fiche de ce dossier est validée.",
            "Un responsable de la Caf, ou la Cnaf.",
            "Faites d’abord rouvrir la fiche validée."),
        MotifDeRefus.DejaMisALEcart => new(
            "Ce dossier est déjà mis à l’écart.",
            "La Caf.",
            "Il n’y a rien de plus à faire."),
        MotifDeRefus.PasMisALEcart => new(
            "Ce dossier n’est pas mis à l’écart.",
            "La Caf.",
            "Il n’y a rien à reprendre."),
        MotifDeRefus.DateDepassee => new(
            "La date indiquée est déjà passée.",
            "Vous.",
            "Choisissez une date à venir."),
        MotifDeRefus.DatesCroisees => new(
            "Les dates se contredisent : l’ouverture précède la fin de la saisie, qui précède la fin de la validation.",
            "La Cnaf.",
            "Corrigez les dates signalées."),
        MotifDeRefus.RestrictionDeLHote => new(
            "Une règle propre à ce site ne le permet pas.",
            "Qui tient ce site.",
            "Contactez l’assistance technique en indiquant le numéro de la fiche."),
        MotifDeRefus.CampagneOuverte => new(
            "La campagne est déjà ouverte : son premier jour ne peut plus changer.",
            "Personne.",
            "Changez plutôt ses derniers jours."),
        MotifDeRefus.CampagnePubliee => new(
            "La campagne est publiée : son questionnaire ne peut plus changer.",
            "Personne.",
            "Réglez ses seuils, ou faites d’un contrôle bloquant une alerte ; un autre questionnaire servira à la prochaine campagne."),
        MotifDeRefus.ParametreRefuse => new(
            "Un paramètre de la campagne n’est pas admis.",
            "La Cnaf.",
            "Corrigez les valeurs signalées : ce qui est attendu est indiqué à côté de chacune."),
        MotifDeRefus.DelaiTropLong => new(
            "Ce délai dépasserait la fin de la validation : personne ne pourrait plus valider ce qui serait corrigé.",
            "La Cnaf.",
            "Choisissez un jour plus proche, ou rouvrez d’abord le dossier jusqu’à ce jour."),
        MotifDeRefus.DelaiSansObjet => new(
            "La saisie est encore ouverte ce jour-là : un délai n’ajouterait rien.",
            "La Cnaf.",
            "Choisissez un jour qui suit la fin de la saisie, ou prolongez la campagne."),
        _ => throw new ArgumentOutOfRangeException(nameof(motif), motif, "This motive has no French wording."),
    };
}
