using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Demonstration;

/// <summary>One dossier, the people around it, and the gestes they can be made to accomplish, each at its past instant.</summary>
internal sealed class Scene(IDossiers dossiers, IJournaux journaux, Dossier dossier, DateTimeOffset debut)
{
    private static readonly FicheId Action = FicheId.Action(1);
    private int _pas;

    internal required Acteur Porteur { get; init; }

    internal required Acteur Agent { get; init; }

    internal required Acteur Responsable { get; init; }

    internal required Saisie ReponsesDeLaStructure { get; init; }

    internal required Saisie ReponsesDeLAction { get; init; }

    internal required string Sias { get; init; }

    internal Task EntamerStructureAsync() =>
        FaireAsync(Porteur, par => par.Enregistrer(FicheId.Structure, ReponsesDeDemonstration.Debut(ReponsesDeLaStructure, 6)));

    internal Task SaisirStructureAsync() => FaireAsync(Porteur, par => par.Enregistrer(FicheId.Structure, ReponsesDeLaStructure));

    internal Task TerminerStructureAsync() => FaireAsync(Porteur, par => par.Terminer(FicheId.Structure));

    internal Task EntamerActionAsync() =>
        FaireAsync(Porteur, par => par.Enregistrer(Action, ReponsesDeDemonstration.Debut(ReponsesDeLAction, 18)));

    internal Task SaisirActionAsync() => FaireAsync(Porteur, par => par.Enregistrer(Action, ReponsesDeLAction));

    internal Task TerminerActionAsync() => FaireAsync(Porteur, par => par.Terminer(Action));

    internal Task ValiderStructureAsync() =>
        FaireAsync(Agent, par => par.Valider(FicheId.Structure, new Saisie { ["S19"] = Sias }));

    internal Task ValiderActionAsync() => FaireAsync(Agent, par => par.Valider(Action));

    internal Task RendreActionAsync() => FaireAsync(Agent, par => par.RendreAuPorteur(
        Action, "Le nombre de séances dans l’année paraît compter chaque enfant. Comptez une séance par groupe et par soir, puis transmettez de nouveau la fiche."));

    internal Task CorrigerActionAsync() =>
        FaireAsync(Agent, par => par.Enregistrer(Action, new Saisie { ["A12"] = "16", ["A17"] = "18", ["A30a"] = "3" }));

    internal Task TerminerActionALaPlaceAsync() => FaireAsync(Agent, par => par.Terminer(Action));

    internal Task RouvrirActionAsync() => FaireAsync(Responsable, par => par.Devalider(
        Action, "La commune a signalé une erreur dans le montant des charges de personnel."));

    internal Task MettreALEcartAsync() => FaireAsync(Agent, par => par.MettreALEcart(
        RaisonDeMiseALEcart.Doublon, "Un autre dossier de votre structure est déjà validé pour cette campagne."));

    internal async Task PrevenirAsync()
    {
        var le = Instant();
        foreach (var suivie in (await journaux.ObligationsAsync(dossier.Id)).Where(suivie => suivie.EstOuverte))
            await journaux.DechargerAsync(dossier.Id, new DechargeDInformer(suivie.Obligation.Sequence, MoyenDInformer.Telephone, Agent, le));
    }

    private async Task FaireAsync(Acteur par, Func<Intervention, Decision> geste)
    {
        var le = Instant();
        (await dossiers.ChangerAsync(dossier.Id, stocke => geste(stocke.Pour(par, le)))).OuLever();
    }

    /// <summary>Two days between two gestes, never at the same hour.</summary>
    private DateTimeOffset Instant() => debut.AddDays(2 * _pas).AddMinutes(47 * _pas++);
}
