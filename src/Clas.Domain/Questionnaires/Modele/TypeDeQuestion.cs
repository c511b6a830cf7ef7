using System.Diagnostics.CodeAnalysis;

namespace Clas.Domain;

/// <summary>What kind of answer a question expects.</summary>
public enum TypeDeQuestion
{
    /// <summary>One line of text.</summary>
    Texte = 1,

    /// <summary>Several lines of text.</summary>
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

    /// <summary>A day.</summary>
    Date = 7,

    /// <summary>Yes or no.</summary>
    OuiNon = 8,

    /// <summary>Exactly one of the proposed choices.</summary>
    Choix = 9,

    /// <summary>One or several of the proposed choices.</summary>
    ChoixMultiple = 10,

    /// <summary>An e-mail address.</summary>
    Courriel = 11,

    /// <summary>A French telephone number.</summary>
    Telephone = 12,

    /// <summary>A postcode, five digits.</summary>
    CodePostal = 13,

    /// <summary>A SIRET, fourteen digits with their key.</summary>
    Siret = 14,

    /// <summary>The number of an association, W and nine digits.</summary>
    Rna = 15,

    /// <summary>The Insee code of a commune.</summary>
    Commune = 16,

    /// <summary>The « numéro unique gestionnaire Sias AFC », digits only (G16).</summary>
    Sias = 17,

    /// <summary>Several whole numbers, one a cell.</summary>
    Grille = 18,

    /// <summary>Nobody answers it: the questionnaire computes it, and it is never stored.</summary>
    Calculee = 19,
}
