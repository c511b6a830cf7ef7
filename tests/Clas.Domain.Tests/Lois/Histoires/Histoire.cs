namespace Clas.Domain.Tests.Lois;

/// <summary>A history: a new dossier of a campagne, and steps taken one after another.</summary>
/// <remarks><c>Depart</c> is in hours from the middle of the entry; <c>Actions</c> is the campagne's cap.</remarks>
public sealed record Histoire(IReadOnlyList<Pas> Pas)
{
    public bool EstLivree { get; init; }

    public int Actions { get; init; } = 1;

    public bool SiasExige { get; init; } = true;

    public int Depart { get; init; }

    internal Livret Livret => EstLivree ? Livret.Livre : Livret.Petit;

    public override string ToString() => string.Concat(
        Pas.Select((pas, rang) => $"\n  {rang + 1}. {pas}")
            .Prepend($"{(EstLivree ? "questionnaire livré" : "petit questionnaire")}, {Actions} Action au plus, "
                + $"Sias {(SiasExige ? "exigé" : "non exigé")}, départ {Depart} h :"));
}
