namespace RazorHost.Courriers;

/// <summary>The one layout of letters, as text and as HTML.</summary>
public sealed class MiseEnPage(AdressePublique adresse)
{
    // A letter that says where to answer must not end on « do not answer ».
    private string Pied(Lettre lettre) =>
        $"Message automatique du questionnaire Clas ({adresse.Racine}).{(lettre.RepondreA is null ? " N’y répondez pas : personne ne lit cette adresse." : "")}";

    /// <summary>For readers of plain text.</summary>
    public string EnTexte(Lettre lettre)
    {
        ArgumentNullException.ThrowIfNull(lettre);
        return string.Join("\n\n", BlocsDeTexte(lettre)) + "\n";
    }

    /// <summary>For the others; whatever the letter holds is encoded.</summary>
    public string EnHtml(Lettre lettre)
    {
        ArgumentNullException.ThrowIfNull(lettre);
        return string.Join('\n', LettreEnHtml.Lignes(lettre, Pied(lettre))) + "\n";
    }

    private IEnumerable<string> BlocsDeTexte(Lettre lettre)
    {
        yield return "Bonjour,";
        foreach (var paragraphe in lettre.Paragraphes)
            yield return paragraphe;
        if (lettre.Motif is { } motif)
            yield return $"{LettreEnHtml.TitreDuMotif}\n> " + motif.Replace("\n", "\n> ", StringComparison.Ordinal);
        if (lettre.Changements.Count > 0)
            yield return LettreEnHtml.TitreDesChangements;
        foreach (var changement in lettre.Changements)
            yield return $"- {changement.Question}\n  avant : {changement.Avant}\n  après : {changement.Apres}";
        if (lettre.Bouton is { } bouton)
            yield return $"{bouton.Mots} :\n{bouton.Adresse.AbsoluteUri}";
        if (lettre.Joindre is { } joindre)
            yield return joindre;
        yield return lettre.Signature;
        yield return $"-- \n{Pied(lettre)}";
    }
}
