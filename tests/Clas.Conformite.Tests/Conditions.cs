using Clas.Domain;

namespace Clas.Conformite.Tests;

/// <summary>A campagne in three phases, and two Caf.</summary>
internal static class Conditions
{
    internal static ConditionsDEpreuve Ordinaires => Pour(Campagne());

    internal static ConditionsDEpreuve Pour(Campagne campagne) =>
        new() { Campagne = campagne, Caf = CodeCaf.Lire("763"), AutreCaf = CodeCaf.Lire("951") };

    internal static Campagne Campagne(ParametresDeCampagne? parametres = null, bool validationApres = true)
    {
        var campagne = Domain.Campagne.Preparer(
            CodeCampagne.Lire("2018-2019"), Questionnaire.Clas20182019,
            premierJour: new DateOnly(2019, 6, 3), dernierJourDeSaisie: new DateOnly(2019, 7, 12),
            dernierJourDeValidation: validationApres ? new DateOnly(2019, 9, 15) : new DateOnly(2019, 7, 12), parametres);
        campagne.Publier(Acteur.Cnaf("d.leroy", "D. Leroy"), new DateTimeOffset(2019, 5, 15, 10, 0, 0, TimeSpan.FromHours(2))).OuLever();
        return campagne;
    }
}
