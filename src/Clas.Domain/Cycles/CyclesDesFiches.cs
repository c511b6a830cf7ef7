using static Clas.Domain.Gardes;
using static Clas.Domain.GesteFiche;
using static Clas.Domain.Role;
using static Clas.Domain.StatutFiche;

namespace Clas.Domain;

/// <summary>The two lifecycles of the guide, as tables (DESIGN §4.3). They are the rule: everything else reads them.</summary>
internal static class CyclesDesFiches
{
    /// <summary>The fiche Structure: the porteur keeps the pen until validation (G15–G22).</summary>
    internal static readonly CycleDeVie Structure =
    [
        //  de            geste            par             vers       sous
        new(NonCommencee, Enregistrer,     Porteur,        EnSaisie,  SaisieOuverte),
        new(EnSaisie,     Enregistrer,     Porteur,        EnSaisie,  SaisieOuverte),
        new(EnSaisie,     Enregistrer,     AgentCaf,       EnSaisie,  ValidationOuverte),
        new(EnSaisie,     Terminer,        Porteur,        Terminee,  SaisieOuverte, Complete, Coherente),
        new(Terminee,     Enregistrer,     Porteur,        EnSaisie,  SaisieOuverte),
        new(Terminee,     Enregistrer,     AgentCaf,       Terminee,  ValidationOuverte, Complete, Coherente),
        new(EnSaisie,     RendreAuPorteur, AgentCaf,       EnSaisie,  ValidationOuverte, MotifDonne),
        new(Terminee,     RendreAuPorteur, AgentCaf,       EnSaisie,  ValidationOuverte, MotifDonne),
        new(EnSaisie,     Valider,         AgentCaf,       Validee,   ValidationOuverte, Complete, Coherente, NumeroSiasRenseigne),
        new(Terminee,     Valider,         AgentCaf,       Validee,   ValidationOuverte, Complete, Coherente, NumeroSiasRenseigne),
        new(Validee,      Devalider,       ResponsableCaf, Terminee,  ValidationOuverte, AucuneActionValidee, MotifDonne),
        new(Validee,      Devalider,       Cnaf,           Terminee,  ValidationOuverte, AucuneActionValidee, MotifDonne),
    ];

    /// <summary>The fiche Action: finishing it gives the pen to the Caf (G23–G26, G38, G39).</summary>
    internal static readonly CycleDeVie Action =
    [
        //  de            geste            par             vers       sous
        new(NonCommencee, Enregistrer,     Porteur,        EnSaisie,  SaisieOuverte, StructureCommencee),
        new(EnSaisie,     Enregistrer,     Porteur,        EnSaisie,  SaisieOuverte),
        new(EnSaisie,     Enregistrer,     AgentCaf,       EnSaisie,  ValidationOuverte),
        new(EnSaisie,     Terminer,        Porteur,        Terminee,  SaisieOuverte, Complete, Coherente),
        new(EnSaisie,     Terminer,        AgentCaf,       Terminee,  ValidationOuverte, Complete, Coherente),
        new(Terminee,     Enregistrer,     AgentCaf,       Terminee,  ValidationOuverte, Complete, Coherente),
        new(EnSaisie,     RendreAuPorteur, AgentCaf,       EnSaisie,  ValidationOuverte, MotifDonne),
        new(Terminee,     RendreAuPorteur, AgentCaf,       EnSaisie,  ValidationOuverte, MotifDonne),
        new(Terminee,     Valider,         AgentCaf,       Validee,   ValidationOuverte, Complete, Coherente, StructureValidee),
        new(Validee,      Devalider,       ResponsableCaf, Terminee,  ValidationOuverte, MotifDonne),
        new(Validee,      Devalider,       Cnaf,           Terminee,  ValidationOuverte, MotifDonne),
    ];

    /// <summary>The lifecycle of a fiche of this kind.</summary>
    internal static CycleDeVie Pour(TypeDeFiche type) => type == TypeDeFiche.Structure ? Structure : Action;
}
