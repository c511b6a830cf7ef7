namespace Clas.Domain;

/// <summary>Reads a journal from end to end: finds a line changed, missing (the last too), inserted or moved.</summary>
public static class JournalDeDossier
{
    /// <summary>Verifies a whole journal against the head kept with its dossier.</summary>
    /// <param name="passages">Every line, in the order of the sequence.</param>
    /// <param name="tete">The head kept with the dossier: without it a missing tail would not show.</param>
    /// <param name="sceau">The seal with the host's key; null when the journal has none.</param>
    public static VerificationDeJournal Verifier(
        IReadOnlyList<Passage> passages, TeteDeJournal tete, SceauDeJournal? sceau = null)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var lecture = sceau ?? SceauDeJournal.Ephemere("");
        var anomalies = new List<string>();
        var attendue = TeteDeJournal.Vide;
        var sujet = passages.Count > 0 ? passages[0].Sujet : "";
        foreach (var passage in passages)
        {
            anomalies.AddRange(Anomalies(passage, attendue, sujet, lecture));
            attendue = new TeteDeJournal(passage.Sequence, passage.Empreinte);
        }

        if (attendue.Sequence < tete.Sequence)
            anomalies.Add($"La fin du journal manque : {attendue.Sequence} lignes lues, {tete.Sequence} attendues.");
        else if (attendue != tete)
            anomalies.Add($"La fin du journal n’est pas celle que son dossier connaît : {attendue.Sequence} lignes lues, {tete.Sequence} attendues.");
        return new VerificationDeJournal(anomalies, !lecture.AUneCle);
    }

    private static IEnumerable<string> Anomalies(
        Passage passage, TeteDeJournal precedente, string sujet, SceauDeJournal sceau)
    {
        if (passage.Sequence != precedente.Sequence + 1)
            yield return $"Ligne {passage.Sequence} : elle devrait porter le numéro {precedente.Sequence + 1}.";
        if (passage.Sujet != sujet)
            yield return $"Ligne {passage.Sequence} : elle vient d’un autre journal.";
        if (passage.EmpreintePrecedente != precedente.Empreinte)
            yield return $"Ligne {passage.Sequence} : elle ne suit pas la ligne précédente.";
        if (passage.Empreinte != passage.Calculer(sceau) || passage.Le != Horodatage.ALaMicroseconde(passage.Le))
            yield return $"Ligne {passage.Sequence} : son contenu a été modifié.";
        foreach (var valeur in passage.Valeurs.Where(valeur =>
            !passage.Empreintes.Contains(new EmpreinteDeValeur(valeur.Cle, valeur.Empreinte))))
            yield return $"Ligne {passage.Sequence} : la valeur « {valeur.Cle} » a été modifiée.";
        foreach (var valeur in passage.Valeurs.GroupBy(valeur => valeur.Cle).Where(memes => memes.Count() > 1))
            yield return $"Ligne {passage.Sequence} : la valeur « {valeur.Key} » figure plusieurs fois.";
    }
}
