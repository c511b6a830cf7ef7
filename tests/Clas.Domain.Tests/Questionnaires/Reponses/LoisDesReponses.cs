using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Clas.Domain.Tests.Questionnaires;

[Properties(Arbitrary = [typeof(ReponsesQuelconques)], MaxTest = 500, QuietOnSuccess = true)]
public sealed class LoisDesReponses
{
    [Property]
    public Property The_canonical_form_is_read_back(Reponse reponse) =>
        Reponse.DepuisCanonique(reponse.Canonique).Equals(reponse).Classify(true, reponse.GetType().Name);

    [Property]
    public bool Two_answers_are_equal_iff_their_canonical_forms_are(Reponse une, Reponse autre) =>
        une.Equals(autre) == (une.Canonique == autre.Canonique);

    [Property]
    public bool A_copy_is_equal_and_hashes_alike(Reponse reponse)
    {
        var copie = Reponse.DepuisCanonique(reponse.Canonique);
        return copie == reponse && copie.GetHashCode() == reponse.GetHashCode();
    }

    [Property]
    public bool The_canonical_form_can_be_stored_everywhere(Reponse reponse) =>
        reponse.Canonique.IsNormalized() && TexteSaisi.EstAcceptable(reponse.Canonique);

    [Property]
    public bool Json_is_read_back(Reponses reponses) => Reponses.DepuisJson(reponses.EnJson()).Equals(reponses);

    [Property]
    public bool The_order_of_answering_leaves_no_trace(Reponses reponses)
    {
        var aLEnvers = reponses.Reverse().Aggregate(Reponses.Vide, (autres, paire) => autres.Avec(paire.Key, paire.Value));
        return aLEnvers.Equals(reponses) && aLEnvers.GetHashCode() == reponses.GetHashCode() && aLEnvers.EnJson() == reponses.EnJson();
    }

    [Property]
    public bool The_differences_lead_from_one_to_the_other(Reponses avant, Reponses apres) =>
        avant.Ecarts(apres)
            .Aggregate(avant, (reponses, ecart) => ecart.Apres is null ? reponses.Sans(ecart.ChampId) : reponses.Avec(ecart.ChampId, ecart.Apres))
            .Equals(apres);

    [Property]
    public bool The_differences_are_none_iff_equal_and_never_idle(Reponses avant, Reponses apres)
    {
        var ecarts = avant.Ecarts(apres);
        return (ecarts.Count == 0) == avant.Equals(apres)
            && ecarts.All(ecart => ecart.Avant != ecart.Apres && ecart.Avant == avant[ecart.ChampId] && ecart.Apres == apres[ecart.ChampId]);
    }

    [Property]
    public bool The_differences_back_are_the_mirror(Reponses avant, Reponses apres) =>
        avant.Ecarts(apres).SequenceEqual(apres.Ecarts(avant).Select(ecart => new Ecart(ecart.ChampId, ecart.Apres, ecart.Avant)));
}
