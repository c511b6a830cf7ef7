using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>Last year's answers, offered and to be confirmed: what is blank stays blank until the porteur saves.</summary>
internal static class RepriseDeLAnDernier
{
    /// <summary>Would it fill anything?</summary>
    internal static bool EstUtile(FicheLue lue) => Proposees(lue).Any();

    /// <summary>What was typed, and last year's answer where nothing was.</summary>
    internal static Saisie Completer(FicheLue lue)
    {
        var complete = new Saisie();
        foreach (var (champ, textes) in lue.Frappe ?? [])
            complete[champ] = textes.ToArray();
        foreach (var (champ, reponse) in Proposees(lue))
            complete[champ.Id] = reponse.Brut.ToArray();
        return complete;
    }

    private static IEnumerable<(Champ Champ, Reponse Reponse)> Proposees(FicheLue lue) =>
        from champ in lue.Champs
        where champ.Question.Reprise == Reprise.Proposee && lue.PeutRepondre(champ) && lue.Brut(champ).All(string.IsNullOrWhiteSpace)
        let reponse = lue.LAnDernier(champ)
        where reponse is not null
        select (champ, reponse);
}
