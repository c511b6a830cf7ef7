namespace Clas.Domain;

/// <summary>What the guards judge: facts handed over by the dossier, so that a guard knows no dossier.</summary>
internal sealed class Circonstances
{
    /// <summary>The campagne takes answers, or a délai runs for this fiche.</summary>
    internal required bool SaisieOuverte { get; init; }

    /// <summary>The Caf may still correct and validate, or the dossier was re-opened.</summary>
    internal required bool ValidationOuverte { get; init; }

    /// <summary>The fiche Structure of the dossier was saved at least once.</summary>
    internal required bool StructureCommencee { get; init; }

    /// <summary>The fiche Structure of the dossier is validated.</summary>
    internal required bool StructureValidee { get; init; }

    /// <summary>No fiche Action of the dossier is validated.</summary>
    internal required bool AucuneActionValidee { get; init; }

    /// <summary>A motive was written with the demande.</summary>
    internal required bool MotifDonne { get; init; }

    /// <summary>The question of the Sias number when its answer, as it would be after the demande, is missing; null when it is there or not asked.</summary>
    internal required Lazy<string?> NumeroSiasManquant { get; init; }

    /// <summary>In what capacity the geste is asked.</summary>
    internal required Role Par { get; init; }

    /// <summary>The answers as they would be after the demande, examined. Lazy: most gestes do not need it.</summary>
    internal required Lazy<Examen> Examen { get; init; }

    /// <summary>
    /// The slots that contradict one another, and those that cannot be read and that this role may write: nobody is
    /// stopped by what only the other side can cure.
    /// </summary>
    internal IEnumerable<string> Incoherences() => Examen.Value.Illisibles
        .Where(champ => Questionnaire.PeutRepondre(champ, Par))
        .Select(champ => champ.Id)
        .Concat(Examen.Value.Blocages.SelectMany(constat => constat.Champs))
        .Distinct(StringComparer.Ordinal);
}
