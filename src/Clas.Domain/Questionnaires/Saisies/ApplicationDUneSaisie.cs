namespace Clas.Domain;

/// <summary>Applies a Saisie to the answers of one fiche.</summary>
internal sealed class ApplicationDUneSaisie(IndexDesChamps index, TypeDeFiche fiche, ContexteDExamen avant, Role par)
{
    private readonly Evaluation _evaluation = new(index, avant);
    private readonly List<string> _inconnues = [];
    private readonly List<string> _reservees = [];
    private readonly List<string> _interdites = [];
    private Reponses _apres = avant.De(fiche);

    public Application Appliquer(Saisie saisie)
    {
        foreach (var (id, frappe) in saisie)
        {
            if (index.Champ(id) is not { } champ || champ.Question.Fiche != fiche) _inconnues.Add(id);
            else if (!frappe.All(TexteSaisi.EstAcceptable)) _interdites.Add(id);
            else if (DroitsSurLesReponses.PeutRepondre(par, champ.Question)) Ecrire(champ, frappe);
            else if (!EstSansEffet(champ, frappe)) _reservees.Add(id);
        }

        return new Application(avant.De(fiche), SansCellesQuiNeSontPlusDemandees(saisie))
        {
            Inconnues = _inconnues,
            Reservees = _reservees,
            Interdites = _interdites,
        };
    }

    private void Ecrire(Champ champ, IReadOnlyList<string> frappe) =>
        _apres = LectureDeFrappe.Lire(champ, frappe) is { } reponse ? _apres.Avec(champ.Id, reponse) : _apres.Sans(champ.Id);

    // A form sends back what it showed, also where its reader may not write: then there is nothing to refuse. What it
    // could not show is refused even when equal, or one could find a hidden answer by trying.
    private bool EstSansEffet(Champ champ, IReadOnlyList<string> frappe)
    {
        var textes = frappe.Select(TexteSaisi.Normaliser).Where(texte => texte.Length > 0).ToList();
        if (!DroitsSurLesReponses.PeutLire(par, champ.Question, _evaluation)) return textes.Count == 0;
        if (champ.Question.Repondant != Repondant.Personne) return LectureDeFrappe.Lire(champ, textes) == avant.De(fiche)[champ.Id];

        return _evaluation.Valeur(champ) is { } calculee
            ? textes.SequenceEqual(calculee.Brut) || textes is [var texte] && texte == calculee.EnClair(champ)
            : textes.Count == 0;
    }

    // A draft is kept: « Précision » typed before « Type » is chosen waits for it, until « Type » rules it out.
    private bool EstAOter(Champ champ, Saisie saisie, Evaluation apres) =>
        apres.EstSansObjet(champ.Question) || (_evaluation.EstDemandee(champ.Question) && !saisie.Contient(champ.Id));

    private Reponses SansCellesQuiNeSontPlusDemandees(Saisie saisie)
    {
        var apres = new Evaluation(index, avant.Avec(fiche, _apres));
        return _apres
            .Where(paire => index.Champ(paire.Key) is { } champ && !apres.EstDemandee(champ.Question) && EstAOter(champ, saisie, apres))
            .Aggregate(_apres, (restantes, paire) => restantes.Sans(paire.Key));
    }
}
