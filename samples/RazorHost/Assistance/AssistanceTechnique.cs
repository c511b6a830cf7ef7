using System.Globalization;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RazorHost.Courriers;
using RazorHost.Identite;

namespace RazorHost.Assistance;

/// <summary>Takes what people ask, numbers it, keeps it, and has it sent with an acknowledgement: all or nothing (G36, G42).</summary>
public sealed class AssistanceTechnique(
    AppDbContext contexte, DossiersVisibles visibles, Compteurs compteurs, IOptions<Limites> limites, IConfiguration configuration, TimeProvider horloge)
{
    /// <summary>Where requests go: « assistance@cnaf.example ».</summary>
    internal const string Adresse = "Assistance:Adresse";

    internal const int LongueurDuTexte = 4000;

    /// <summary>The number of the fiche or of the dossier that a page shows, when this person may see it; null otherwise.</summary>
    /// <param name="page">« /dossiers/763-…/fiches/a1 », « /caf/763/dossiers/763-… ».</param>
    /// <param name="ct">The request's.</param>
    public async Task<string?> SujetDeAsync(string? page, CancellationToken ct)
    {
        var morceaux = (page ?? "").Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var rang = Array.IndexOf(morceaux, "dossiers");
        if (rang < 0 || rang + 1 >= morceaux.Length || await visibles.TrouverAsync(morceaux[rang + 1], ct) is not { Numero: { } numero } dossier)
            return null;
        return rang + 3 < morceaux.Length && morceaux[rang + 2] == "fiches" && FicheId.TryParse(morceaux[rang + 3], out var fiche) && dossier.Fiche(fiche) is not null
            ? numero.PourFiche(fiche).ToString()
            : numero.ToString();
    }

    /// <summary>Keeps it and has both letters sent; null when this person asked too often.</summary>
    public async Task<DemandeDAssistance?> DeposerAsync(Acteur par, Courriel reponse, string? sujet, string texte, CancellationToken ct)
    {
        if (!await compteurs.PrendreAsync($"assistance|{par.Id}", limites.Value.DesCourriersDuDemandeur, ct))
            return null;
        // The transaction takes the write lock first: two requests at once have two numbers.
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        var demandes = contexte.Set<DemandeDAssistance>();
        var demande = new DemandeDAssistance
        {
            Numero = (await demandes.MaxAsync(autre => (int?)autre.Numero, ct) ?? 0) + 1,
            ParId = par.Id,
            ParNom = par.Nom,
            Role = par.Role,
            Courriel = reponse.Valeur,
            Sujet = sujet,
            Texte = texte,
            Le = horloge.GetUtcNow(),
        };
        demandes.Add(demande);
        var numero = demande.Numero.ToString(CultureInfo.InvariantCulture);
        if (configuration[Adresse] is { Length: > 0 } assistance)
            contexte.Courriers().Deposer(NaturesDeCourrier.DemandeDAssistance, assistance, new Dictionary<string, string> { [LettreDAssistance.Numero] = numero });
        contexte.Courriers().Deposer(NaturesDeCourrier.AccuseDAssistance, reponse.Valeur, new Dictionary<string, string> { [LettreDAssistance.Numero] = numero });
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return demande;
    }
}
