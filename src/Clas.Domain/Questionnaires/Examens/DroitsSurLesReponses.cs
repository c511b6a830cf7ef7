namespace Clas.Domain;

/// <summary>Who reads an answer, who gives it.</summary>
internal static class DroitsSurLesReponses
{
    public static bool PeutLire(Role role, Question question, Evaluation evaluation) =>
        role == Role.Systeme
        || question.LisiblePar.Contains(role)
        || (role == Role.Porteur && question.LisibleParLePorteurSi is { } condition && evaluation.Vaut(condition) == true);

    // An agent may correct what the porteur answered (G18, G25); the Cnaf only reads.
    public static bool PeutRepondre(Role role, Question question) => role switch
    {
        Role.Porteur => question.Repondant == Repondant.Porteur,
        Role.AgentCaf or Role.ResponsableCaf or Role.Systeme => question.Repondant != Repondant.Personne,
        _ => false,
    };
}
