using System.Collections.Frozen;

namespace Clas.Domain;

/// <summary>The French name of each value a user sees, keyed « Type.Valeur » so that no floor depends on one above.</summary>
internal static class NomsFrancais
{
    internal static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>
    {
        ["Role.Porteur"] = "Porteur de projet",
        ["Role.AgentCaf"] = "Agent de la Caf",
        ["Role.ResponsableCaf"] = "Responsable de la Caf",
        ["Role.Cnaf"] = "Cnaf",
        ["Role.Systeme"] = "Application",

        ["TypeDeFiche.Structure"] = "Fiche Structure",
        ["TypeDeFiche.Action"] = "Fiche Action",

        ["StatutFiche.NonCommencee"] = "Non commencée",
        ["StatutFiche.EnSaisie"] = "En saisie",
        ["StatutFiche.Terminee"] = "Terminée",
        ["StatutFiche.Validee"] = "Validée",

        ["Feu.Rouge"] = "Saisie non commencée",
        ["Feu.Orange"] = "Saisie en cours",
        ["Feu.Vert"] = "Saisie achevée",

        // Labels of the guide are kept to the letter (G17–G24); the others are ours (DOMAIN §2).
        ["GesteFiche.Enregistrer"] = "Enregistrer",
        ["GesteFiche.Terminer"] = "Terminer et transmettre à la Caf",
        ["GesteFiche.RendreAuPorteur"] = "Enregistrer sans valider",
        ["GesteFiche.Valider"] = "Enregistrer et valider",
        ["GesteFiche.Devalider"] = "Rouvrir la fiche",

        ["GesteDossier.AjouterAction"] = "Ajouter une fiche Action",
        ["GesteDossier.RetirerAction"] = "Retirer la fiche Action",
        ["GesteDossier.MettreALEcart"] = "Mettre à l’écart",
        ["GesteDossier.Reprendre"] = "Reprendre le dossier",
        ["GesteDossier.Rouvrir"] = "Rouvrir le dossier",
        ["GesteDossier.AccorderUnDelai"] = "Accorder un délai",

        ["RaisonDeMiseALEcart.Doublon"] = "Doublon",
        ["RaisonDeMiseALEcart.AutreCaf"] = "Relève d’une autre Caf",
        ["RaisonDeMiseALEcart.NonFinancee"] = "Structure non financée",
        ["RaisonDeMiseALEcart.Essai"] = "Essai",

        ["NatureDObligation.Correction"] = "Correction directe",
        ["NatureDObligation.Retour"] = "Fiche rendue au porteur",
        ["NatureDObligation.TermineePourLePorteur"] = "Terminée par la Caf à la place du porteur",
        ["NatureDObligation.MiseALEcart"] = "Dossier mis à l’écart",
        ["NatureDObligation.Reprise"] = "Dossier repris",
        ["NatureDObligation.Delai"] = "Délai accordé",

        ["MoyenDInformer.Courriel"] = "Courriel",
        ["MoyenDInformer.Telephone"] = "Téléphone",

        ["PhaseDeCampagne.Preparation"] = "En préparation",
        ["PhaseDeCampagne.Ouverte"] = "Ouverte",
        ["PhaseDeCampagne.SaisieClose"] = "Saisie close, validation en cours",
        ["PhaseDeCampagne.Close"] = "Close",

        ["Severite.Bloquant"] = "À corriger",
        ["Severite.Alerte"] = "À vérifier",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
