using Clas.Domain;
using RazorHost.Contacts;

namespace RazorHost.Demonstration;

/// <summary>How the Caf of the demonstration are reached. Their numbers belong to nobody: they are kept for works of fiction.</summary>
internal static class ContactsDeDemonstration
{
    /// <summary>All but the Caf whose agent never came: its porteurs are told where else to look.</summary>
    internal static IEnumerable<ContactDeCaf> Tous(DateTimeOffset le) =>
    [
        new()
        {
            Caf = CodeCaf.Lire("763"),
            Service = "Service action sociale, pôle Clas",
            Courriel = "clas@caf763.example",
            Telephone = "0261917630",
            Precisions = "Du lundi au vendredi, de 9 h à 12 h et de 13 h 30 à 16 h 30.",
            Par = "Anne Martin",
            Le = le,
            Version = 1,
        },
        new()
        {
            Caf = CodeCaf.Lire("951"),
            Service = "Samira Benali, conseillère technique",
            Courriel = "clas@caf951.example",
            Telephone = "0199009510",
            Precisions = "Le mardi et le jeudi, de 9 h à 17 h.",
            Par = "Samira Benali",
            Le = le,
            Version = 1,
        },
    ];
}
