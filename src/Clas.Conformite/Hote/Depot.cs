using Clas.Domain;

namespace Clas.Conformite;

/// <summary>A dossier that the host must keep before it is tried: opened, then brought where it must be by gestes.</summary>
public sealed class Depot
{
    private readonly ConditionsDEpreuve _conditions;
    private readonly ReponsesDEpreuve _reponses;
    private readonly Situation _situation;

    internal Depot(ConditionsDEpreuve conditions, ReponsesDEpreuve reponses, Situation situation)
    {
        (_conditions, _reponses, _situation) = (conditions, reponses, situation);
        Id = new DossierId(conditions.Caf, Guid.CreateVersion7());
        Structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), "Structure d’épreuve");
        Distribution = new Distribution(Structure.Id, conditions.Caf, conditions.AutreCaf);
    }

    /// <summary>The dossier.</summary>
    public DossierId Id { get; }

    /// <summary>Its structure porteuse, new each time: keep it, and attach the account of the host's porteur to it.</summary>
    public StructurePorteuse Structure { get; }

    internal Distribution Distribution { get; }

    /// <summary>The dossier as it must be stored: a refused geste leaves both alike, a granted one uses both up.</summary>
    internal Dossier Jumeau => field ??= Jouer();

    /// <summary>The dossier just opened, to be added to the store.</summary>
    public Dossier Ouvrir() => Dossier.Ouvrir(Id, _conditions.Campagne, Structure);

    /// <summary>Brings the stored dossier where it must be: hand it to <c>ChangerAsync</c>.</summary>
    /// <exception cref="GesteRefuseException">A geste was refused: a restriction of the host stands in the way.</exception>
    public Decision Amener(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var porteur = dossier.Pour(Distribution.Porteur, _conditions.PendantLaSaisie);
        var agent = dossier.Pour(Distribution.Agent, _conditions.PendantLaSaisie);
        Remplir(porteur, TypeDeFiche.Structure, _situation.Structure, _reponses.Structure);
        Remplir(porteur, TypeDeFiche.Action, _situation.Action, _reponses.Action);
        if (_situation.Structure == StatutFiche.Validee)
            agent.Valider(FicheId.Structure, NumeroSias()).OuLever();
        if (_situation.Action == StatutFiche.Validee)
            agent.Valider(FicheId.Action(1)).OuLever();
        if (_situation.EstMisALEcart)
            agent.MettreALEcart(RaisonDeMiseALEcart.Essai, "Dossier d’épreuve.").OuLever();
        return Decision.Accordee;
    }

    /// <summary>The Sias number, as an agent types it; null when the questionnaire has none.</summary>
    internal Saisie? NumeroSias() => _conditions.Campagne.Questionnaire.ChampSias is { } champ ? new Saisie { [champ.Id] = "0123456" } : null;

    private Dossier Jouer()
    {
        var dossier = Ouvrir();
        Amener(dossier).OuLever();
        return dossier;
    }

    private void Remplir(Intervention porteur, TypeDeFiche fiche, StatutFiche statut, Saisie reponses)
    {
        var id = ReponsesDEpreuve.IdDe(fiche);
        if (statut >= StatutFiche.EnSaisie)
            porteur.Enregistrer(id, reponses).OuLever();
        if (_situation.EnDefaut == fiche)
            porteur.Enregistrer(id, _reponses.Changement(fiche, _situation.Defaut)).OuLever();
        if (statut >= StatutFiche.Terminee)
            porteur.Terminer(id).OuLever();
    }
}
