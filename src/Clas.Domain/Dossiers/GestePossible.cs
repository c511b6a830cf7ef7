namespace Clas.Domain;

/// <summary>Whether a geste is offered now, and what its demande would still lack.</summary>
/// <typeparam name="TGeste"><see cref="GesteFiche"/> or <see cref="GesteDossier"/>.</typeparam>
/// <param name="Geste">Which one: each has exactly one answer, offered or not.</param>
/// <param name="DuMoment">Why it is not offered: nothing on the form could cure it.</param>
/// <param name="DeLaDemande">What an empty demande would lack: the form can cure it.</param>
public sealed record GestePossible<TGeste>(TGeste Geste, IReadOnlyList<Refus> DuMoment, IReadOnlyList<Refus> DeLaDemande)
    where TGeste : struct, Enum
{
    /// <summary>Show the button if and only if this is true; else say why with <see cref="DuMoment"/>.</summary>
    public bool EstOffert => DuMoment.Count == 0;
}
