using System.Security.Cryptography;
using Clas.Domain;

namespace Clas.Persistence;

/// <summary>What the host said through <see cref="ClasBuilder"/>, and what is drawn from it at loading.</summary>
internal sealed class Reglages
{
    internal Type? TypeDuContexte { get; set; }

    /// <summary>Mode A: our migrations are ours to apply.</summary>
    internal bool MigreSaBase { get; set; }

    internal Dictionary<string, Questionnaire> Questionnaires { get; } = [];

    internal ReferentielDesCaf Cafs { get; set; } = ReferentielDesCaf.Vide;

    internal ReadOnlyMemory<byte> CleDeJournal { get; set; }

    /// <summary>What follows « @ » in the identifier of each message.</summary>
    internal string DomaineDesCourriers { get; set; } = "clas.invalid";

    /// <summary>Somebody hands mails over: without it, none is deposited for dossiers.</summary>
    internal bool AUnFacteur { get; set; }

    /// <summary>The host does something of its own with each geste: without it, nobody looks for new lines.</summary>
    internal bool AUneReaction { get; set; }

    /// <summary>Which lines of the journals are told by mail.</summary>
    internal Func<Passage, bool> ChoixDesCourriers { get; set; } = _ => true;

    /// <summary>What the host refuses on top of the rules, attached to each dossier at loading.</summary>
    internal List<Restriction> Restrictions { get; } = [];

    /// <summary>A fresh seal, for each loading: new random bytes, the host's key.</summary>
    internal SceauDeJournal Sceau() => new(RandomNumberGenerator.GetBytes(32), CleDeJournal);

    /// <summary>The campagne with what lies beside it.</summary>
    internal Campagne Completer(Campagne campagne)
    {
        campagne.Attacher(QuestionnaireDe(campagne), Cafs, Sceau());
        return campagne;
    }

    // The shipped one is read when first needed, and only if the host did not replace it.
    private Questionnaire QuestionnaireDe(Campagne campagne) =>
        Questionnaires.TryGetValue(campagne.QuestionnaireId, out var questionnaire) ? questionnaire
        : Questionnaire.Clas20182019.Id == campagne.QuestionnaireId ? Questionnaire.Clas20182019
        : throw new InvalidOperationException(
            $"Campagne {campagne.Code} asks the questionnaire « {campagne.QuestionnaireId} », which is not in the catalogue: "
            + "add it with clas.UseQuestionnaire(…) in AddClas.");
}
