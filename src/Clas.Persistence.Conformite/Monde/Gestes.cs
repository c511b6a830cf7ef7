using Clas.Domain;

namespace Clas.Persistence.Conformite;

/// <summary>Gestes as a store receives them, named as the guide tells them.</summary>
internal static class Gestes
{
    public static Func<Dossier, Decision> Enregistrer(FicheId fiche, Saisie avec) =>
        dossier => PourLePorteur(dossier).Enregistrer(fiche, avec);

    /// <summary>Both fiches, unless they were begun.</summary>
    public static Decision RemplirTout(Dossier dossier)
    {
        if (dossier.Structure.EstCommencee)
            return Decision.Accordee;
        PourLePorteur(dossier).Enregistrer(Monde.Structure, Monde.StructureComplete).OuLever();
        return PourLePorteur(dossier).Enregistrer(Monde.Action, Monde.ActionComplete).OuLever();
    }

    public static Decision TerminerTout(Dossier dossier)
    {
        RemplirTout(dossier).OuLever();
        PourLePorteur(dossier).Terminer(Monde.Structure).OuLever();
        return PourLePorteur(dossier).Terminer(Monde.Action).OuLever();
    }

    public static Decision ValiderLaStructure(Dossier dossier)
    {
        TerminerTout(dossier).OuLever();
        return Agent(dossier).Valider(Monde.Structure, Monde.Sias).OuLever();
    }

    public static Decision ValiderTout(Dossier dossier)
    {
        ValiderLaStructure(dossier).OuLever();
        return Agent(dossier).Valider(Monde.Action).OuLever();
    }

    public static Decision Ecarter(Dossier dossier) =>
        Agent(dossier).MettreALEcart(RaisonDeMiseALEcart.Doublon, "Déjà saisi par le siège").OuLever();

    public static Intervention Agent(Dossier dossier) =>
        dossier.Pour(Acteur.AgentCaf("a.martin", "A. Martin", dossier.Caf), Monde.PendantLaSaisie);

    /// <summary>Whoever answers for this dossier's structure.</summary>
    public static Intervention PourLePorteur(Dossier dossier) => dossier.Pour(
        Acteur.Porteur("colibris", "Hélène Caron", dossier.StructureId), Monde.PendantLaSaisie);
}
