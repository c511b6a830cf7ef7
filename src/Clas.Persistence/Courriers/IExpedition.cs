namespace Clas.Persistence;

/// <summary>Sends what the outbox holds. A host calls it every few seconds; several hosts may, at once.</summary>
public interface IExpedition
{
    /// <summary>Sends what is due: each mail by one host only, unless its lease ran out.</summary>
    /// <remarks>
    /// Nothing is lost if the process dies meanwhile: what was not marked is taken up again when its lease runs out, with
    /// the same <c>Message-Id</c>. Never throws because of a mail: its row says what happened.
    /// </remarks>
    /// <param name="auPlus">How many mails at most, so that a host may stop in between.</param>
    /// <param name="ct">Cancels; the mail being sent is taken up again when its lease runs out.</param>
    /// <exception cref="InvalidOperationException">No facteur: <c>clas.UseFacteur&lt;T&gt;()</c> is missing.</exception>
    Task<BilanDExpedition> EnvoyerAsync(int auPlus = 100, CancellationToken ct = default);
}

/// <summary>What one call sent, and what it could not.</summary>
/// <param name="Envoyes">Taken by the mail server.</param>
/// <param name="SansSuite">With nothing left to say, or nobody to say it to.</param>
/// <param name="Reportes">To be tried again later.</param>
/// <param name="EnEchec">Given up, kept, to be sent again by hand.</param>
public readonly record struct BilanDExpedition(int Envoyes, int SansSuite, int Reportes, int EnEchec);
