namespace RazorHost.Pages.National;

/// <summary>A campagne as typed.</summary>
public sealed class SaisieDeCampagne
{
    public string? Code { get; set; }

    public string? Questionnaire { get; set; }

    public string? PremierJour { get; set; }

    public string? FinDeSaisie { get; set; }

    public string? FinDeValidation { get; set; }

    public string? Actions { get; set; }

    public string? Delai { get; set; }

    public bool Sias { get; set; }
}
