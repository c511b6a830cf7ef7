using Clas.Domain;
using RazorHost.Pages;

namespace RazorHost.Fiches;

/// <summary>What the next page says of a geste just done. « Enregistré » is never written where one could read « transmis ».</summary>
internal static class MotsDApres
{
    internal static string Dire(GesteFiche geste, Accomplissement fait, FicheLue apres) => (geste, fait.Reponse.EstSansEffet) switch
    {
        (GesteFiche.Enregistrer, true) => "Aucune réponse n’a changé : il n’y avait rien à enregistrer.",
        (GesteFiche.Enregistrer, _) => Enregistre(fait, apres),
        (GesteFiche.Terminer, _) when apres.Acteur.Role == Role.Porteur =>
            $"{apres.Titre} : terminée et transmise à la Caf. Elle la vérifiera ; vous n’avez plus rien à faire ici.",
        (GesteFiche.Terminer, _) => $"{apres.Titre} : terminée à la place du porteur. {Informer}",
        (GesteFiche.RendreAuPorteur, _) => $"{apres.Titre} : rendue au porteur, qui peut de nouveau la remplir{Delai(apres)}. {Informer}",
        (GesteFiche.Valider, _) => $"{apres.Titre} : validée. Ni vous, ni le porteur ne pourrez plus la modifier.{(fait.AInformer ? " " + Informer : "")}",
        _ => $"{apres.Titre} : rouverte. Elle est de nouveau à valider.",
    };

    internal const string DejaRecu = "Votre demande avait déjà été reçue : elle n’a été faite qu’une fois.";

    internal static string Abandon(FicheLue lue)
    {
        var contact = ContactDuPorteur.De(lue);
        return lue.Acteur.Role == Role.Porteur || contact.EstInconnu
            ? "Rien n’a été enregistré."
            : $"Rien n’a été enregistré. Pour faire corriger la fiche, contactez le porteur : {contact.EnUneLigne}.";
    }

    private const string Informer = "Un courriel va en informer le porteur.";

    private static string Enregistre(Accomplissement fait, FicheLue apres)
    {
        var mots = $"Enregistré le {Dates.AvecHeure(apres.Le)}.";
        if (apres.Examen.Illisibles.Count > 0)
            mots += " Ce qui n’a pas pu être lu est gardé tel quel : il faudra le corriger.";
        if (SansObjet(apres) is { Count: > 0 } ecartees)
            mots += $" Non gardé, car d’après vos autres réponses la question ne se pose pas : {string.Join(" ; ", ecartees)}.";
        if (apres.Acteur.Role != Role.Porteur)
            return fait.AInformer ? $"{mots} {Informer}" : mots;
        return $"{mots} Ce n’est pas encore transmis à la Caf.";
    }

    // A text that goes is said, and quoted: it can be typed again where it belongs.
    private static IReadOnlyList<string> SansObjet(FicheLue apres) =>
    [
        .. apres.Champs
            .Where(champ => champ.Question.EstConditionnelle && !apres.EstDemande(champ) && apres.Fiche.Reponses[champ.Id] is null)
            .Where(champ => apres.PeutRepondre(champ) && apres.Brut(champ).Any(texte => !string.IsNullOrWhiteSpace(texte)))
            .Select(champ => $"{champ.Question.Libelle} (« {string.Join(", ", apres.Brut(champ))} »)"),
    ];

    private static string Delai(FicheLue apres) => apres.Fiche.DelaiJusquAu is { } delai
        ? $" jusqu’au {Dates.Courte(delai.AddTicks(-1))} inclus"
        : "";

}
