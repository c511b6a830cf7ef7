using System.Globalization;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Assistance;

namespace RazorHost.Courriers;

/// <summary>What somebody asks, to the technical assistance; its answer goes to who asked (G36, G42).</summary>
internal sealed class LettreDAssistance(AppDbContext contexte) : IModeleDeCourrier
{
    internal const string Numero = "numero";

    public string Nature => NaturesDeCourrier.DemandeDAssistance;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await TrouverAsync(contexte, courrier, ct) is not { } demande ? null : new Lettre
        {
            Destinataires = [courrier.Destinataire],
            RepondreA = demande.Courriel,
            Objet = $"{demande.Reference}{(demande.Sujet is null ? "" : $" – {demande.Sujet}")}",
            Paragraphes =
            [
                $"{demande.ParNom} ({Libelles.Francais.Nom(demande.Role)}) demande de l’aide. Répondez à ce message : la réponse ira à {demande.Courriel}.",
                demande.Sujet is null ? "La demande ne porte sur aucune fiche en particulier." : $"Fiche ou dossier : {demande.Sujet}",
                demande.Texte,
            ],
        };

    internal static Task<DemandeDAssistance?> TrouverAsync(AppDbContext contexte, CourrierARediger courrier, CancellationToken ct)
    {
        var numero = int.Parse(courrier.Donnees[Numero], CultureInfo.InvariantCulture);
        return contexte.Set<DemandeDAssistance>().AsNoTracking().SingleOrDefaultAsync(demande => demande.Numero == numero, ct);
    }
}

/// <summary>Acknowledges the request, with its number (G42).</summary>
internal sealed class LettreDAccuse(AppDbContext contexte) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.AccuseDAssistance;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await LettreDAssistance.TrouverAsync(contexte, courrier, ct) is not { } demande ? null : new Lettre
        {
            Destinataires = [demande.Courriel],
            Objet = $"Votre demande {demande.Reference} est bien arrivée",
            Paragraphes =
            [
                $"L’assistance technique a reçu votre demande {demande.Reference}{(demande.Sujet is null ? "" : $", au sujet de {demande.Sujet}")}. Elle vous répondra à cette adresse ; rappelez ce numéro si vous la contactez de nouveau.",
                $"Vous écriviez : {demande.Texte}",
            ],
        };
}
