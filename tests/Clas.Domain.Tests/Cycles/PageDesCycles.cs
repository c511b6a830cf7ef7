namespace Clas.Domain.Tests.Cycles;

/// <summary>Writes <c>docs/cycles.md</c> with the public API alone: a host could print the same page.</summary>
internal static class PageDesCycles
{
    private static readonly Libelles Mots = Libelles.Francais;

    /// <summary>A new guard has to be explained here.</summary>
    private static readonly Dictionary<MotifDeRefus, string> TientQuand = new()
    {
        [MotifDeRefus.SaisieFermee] = "la campagne est ouverte, dernier jour compris, ou un délai court pour cette fiche",
        [MotifDeRefus.ValidationFermee] = "la campagne a ouvert et n’est pas close, dernier jour compris, ou la Cnaf a rouvert ce dossier",
        [MotifDeRefus.ActionDejaValidee] = "aucune fiche Action du dossier n’est validée",
        [MotifDeRefus.StructureNonCommencee] = "la fiche Structure du dossier a été enregistrée",
        [MotifDeRefus.StructureNonValidee] = "la fiche Structure du dossier est validée",
        [MotifDeRefus.FicheIncomplete] = "chaque question posée et requise du porteur a une réponse ; jamais celles de la Caf",
        [MotifDeRefus.FicheIncoherente] = "aucun contrôle bloquant n’échoue et chaque réponse que la personne peut corriger se lit",
        [MotifDeRefus.NumeroSiasManquant] = "le numéro Sias se lit, ou la campagne ne le demande pas",
        [MotifDeRefus.MotifManquant] = "un motif est écrit, que le porteur lira",
    };

    public static string Ecrire() => $"""
        # Les cycles de vie

        <!-- Écrit par ./build.sh guide à partir du code : ne se modifie pas à la main. -->

        Qui peut faire quoi d’une fiche, quand, et sinon pourquoi. Cette page est tirée des tableaux qui jugent les gestes
        ([`CyclesDesFiches.cs`](../src/Clas.Domain/Cycles/CyclesDesFiches.cs)) : un test échoue dès qu’elle s’en écarte.

        **Lire un tableau.** Une ligne par geste, une colonne par rôle. « → Validée » : le geste est permis et la fiche
        devient validée, si les [conditions](#les-conditions) qui suivent tiennent toutes. Sinon la case dit pourquoi le geste
        n’est jamais permis à ce rôle quand la fiche en est là. Sous le tableau, les gestes qui ne sont alors permis à personne.
        [Qui débloque quoi](#qui-débloque-quoi) dit que faire de chaque refus.

        **Toujours.** Il faut que le dossier soit du ressort de la personne (ses structures, sa Caf ; la Cnaf a tout le pays) et
        qu’il ne soit pas mis à l’écart. Un geste est accordé en entier ou refusé en entier, avec tous les motifs à la fois.

        {string.Join("\n", Enum.GetValues<TypeDeFiche>().Select(Fiche))}
        ## Les conditions

        Quand chaque condition tient, et le motif donné sinon. « Du moment » : seul le temps, ou une autre fiche, y remédie ; le
        bouton ne s’affiche pas et la page dit pourquoi. « De la demande » : ce qui est à l’écran peut y remédier ; le bouton
        s’affiche. Les réponses sont jugées telles qu’elles seraient après le geste.

        | condition | elle tient quand | nature | motif sinon |
        |---|---|---|---|
        {Lignes(Conditions())}

        ## Qui débloque quoi

        Chaque motif de refus, du dossier et de la campagne comme des fiches : ce que lit l’utilisateur, qui peut débloquer, et la
        prochaine étape.

        | ce qui ne va pas | qui débloque | prochaine étape | motif |
        |---|---|---|---|
        {Lignes(Enum.GetValues<MotifDeRefus>().Select(Motif))}

        """;

    private static string Fiche(TypeDeFiche fiche)
    {
        var cycle = CyclesDeVie.De(fiche);
        return $"""
            ## {Mots.Nom(fiche)}

            ```mermaid
            {cycle.EnMermaid()}```

            {string.Join("\n", cycle.Matrice.GroupBy(case_ => case_.Statut).Select(statut => Statut(fiche, statut)))}
            """;
    }

    private static string Statut(TypeDeFiche fiche, IGrouping<StatutFiche, CaseExportee> cases)
    {
        var gestes = cases.GroupBy(case_ => case_.Geste).ToLookup(geste => geste.Any(case_ => case_.Ligne is not null));
        return $"""
            ### {Mots.Nom(fiche)} « {Mots.Nom(cases.Key)} »

            | geste | {string.Join(" | ", Enum.GetValues<Role>().Select(role => Mots.Nom(role)))} |
            |---|{string.Concat(Enum.GetValues<Role>().Select(_ => "---|"))}
            {Lignes(gestes[true].Select(geste => $"| **{Mots.Nom(geste.Key)}** | {string.Join(" | ", geste.Select(Case))} |"))}

            {Lignes(gestes[false].GroupBy(geste => geste.First().SeulMotif!.Value).Select(Jamais))}

            """;
    }

    private static string Jamais(IGrouping<MotifDeRefus, IGrouping<GesteFiche, CaseExportee>> gestes) =>
        $"Permis à personne : {string.Join(", ", gestes.Select(geste => $"**{Mots.Nom(geste.Key)}**"))}. {Message(gestes.Key)}";

    private static string Case(CaseExportee case_) => case_.Ligne is { } ligne
        ? $"**→ {Mots.Nom(ligne.Vers)}**, si {string.Join(", ", ligne.Sous.Select(garde => garde.Si))}"
        : Message(case_.SeulMotif!.Value);

    private static IEnumerable<string> Conditions() =>
        Enum.GetValues<TypeDeFiche>()
            .SelectMany(fiche => CyclesDeVie.De(fiche).Lignes)
            .SelectMany(ligne => ligne.Sous)
            .Distinct()
            .OrderByDescending(garde => garde.EstDuMoment)
            .Select(garde =>
                $"| {garde.Si} | {TientQuand[garde.Sinon]} | {(garde.EstDuMoment ? "du moment" : "de la demande")} | `{garde.Sinon}` |");

    private static string Motif(MotifDeRefus motif)
    {
        var explication = Mots.Expliquer(new Refus(motif));
        return $"| {explication.Message} | {explication.QuiDebloque} | {explication.ProchaineEtape} | `{motif}` |";
    }

    private static string Message(MotifDeRefus motif) => Mots.Expliquer(new Refus(motif)).Message;

    private static string Lignes(IEnumerable<string> lignes) => string.Join("\n", lignes);
}
