using System.Diagnostics.CodeAnalysis;

namespace Clas.Domain;

/// <summary>What kind of answer a question expects.</summary>
public enum TypeDeQuestion
{
    /// <summary>One line of text, 250 units at most unless the question says otherwise.</summary>
    Texte = 1,

    /// <summary>Several lines of text, 2 000 units at most unless the question says otherwise.</summary>
    TexteLong = 2,

    /// <summary>A whole number, 0 to 9 999 unless the question says otherwise.</summary>
    Entier = 3,

    /// <summary>A number with up to two decimals unless the question says otherwise.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The French word, as questionnaire files write it: « decimal ».")]
    Decimal = 4,

    /// <summary>A length of time, understood as « 1 h 30 » or « 1,5 », kept in minutes.</summary>
    Heures = 5,

    /// <summary>Euros and cents, 0 to 9 999 999,99 unless the question says otherwise.</summary>
    Montant = 6,

    /// <summary>A day, typed « 1/9/2018 » or « 2018-09-01 ».</summary>
    Date = 7,

    /// <summary>« oui » or « non »: no is an answer, blank is none.</summary>
    OuiNon = 8,

    /// <summary>Exactly one of the proposed choices.</summary>
    Choix = 9,

    /// <summary>One or several of the proposed choices.</summary>
    ChoixMultiple = 10,

    /// <summary>An e-mail address that ordinary servers accept (<see cref="Clas.Domain.Courriel"/>).</summary>
    Courriel = 11,

    /// <summary>A French telephone number, overseas included, kept as ten digits.</summary>
    Telephone = 12,

    /// <summary>A postcode, five digits.</summary>
    CodePostal = 13,

    /// <summary>A SIRET, fourteen digits with their key.</summary>
    Siret = 14,

    /// <summary>The number of an association, W and nine digits.</summary>
    Rna = 15,

    /// <summary>The Insee code of a commune, five characters: not its postcode.</summary>
    Commune = 16,

    /// <summary>The « numéro unique gestionnaire Sias AFC », digits only (G16).</summary>
    Sias = 17,

    /// <summary>Several whole numbers, one a cell.</summary>
    Grille = 18,

    /// <summary>Nobody answers it: the questionnaire computes it, and it is never stored.</summary>
    Calculee = 19,
}
