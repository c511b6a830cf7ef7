namespace Clas.Domain.Tests.Questionnaires;

/// <summary>The sentences a porteur reads beside a question, to the letter.</summary>
public sealed class PhrasesAttenduesTests
{
    [Theory]
    [InlineData(TypeDeQuestion.Texte, "un texte d’au plus 250 caractères")]
    [InlineData(TypeDeQuestion.TexteLong, "un texte d’au plus 2\u202F000 caractères")]
    [InlineData(TypeDeQuestion.Entier, "un nombre entier de 0 à 9\u202F999, par exemple 25")]
    [InlineData(TypeDeQuestion.Grille, "un nombre entier de 0 à 9\u202F999, par exemple 25")]
    [InlineData(TypeDeQuestion.Decimal, "un nombre de 0 à 9\u202F999, avec au plus 2 chiffres après la virgule, par exemple 2,5")]
    [InlineData(TypeDeQuestion.Heures, "une durée de 0 à 9\u202F999 heures, par exemple 1 h 30 ou 1,5")]
    [InlineData(TypeDeQuestion.Montant, "un montant en euros de 0 à 9\u202F999\u202F999,99, par exemple 1\u202F234,50")]
    [InlineData(TypeDeQuestion.Date, "une date, par exemple 15/09/2018")]
    [InlineData(TypeDeQuestion.OuiNon, "oui ou non")]
    [InlineData(TypeDeQuestion.Choix, "une des réponses proposées")]
    [InlineData(TypeDeQuestion.ChoixMultiple, "une ou plusieurs des réponses proposées")]
    [InlineData(TypeDeQuestion.Courriel, "une adresse e-mail, par exemple prenom.nom@example.org")]
    [InlineData(TypeDeQuestion.Telephone, "un numéro de téléphone français à dix chiffres, par exemple 02 35 00 00 00")]
    [InlineData(TypeDeQuestion.CodePostal, "un code postal à cinq chiffres, par exemple 76410")]
    [InlineData(TypeDeQuestion.Siret, "un numéro SIRET à quatorze chiffres, par exemple 732 829 320 00074")]
    [InlineData(TypeDeQuestion.Rna, "un numéro RNA, la lettre W suivie de neuf chiffres, par exemple W761234567")]
    [InlineData(TypeDeQuestion.Commune, "un code Insee de commune à cinq caractères, par exemple 76561 ou 2A004")]
    [InlineData(TypeDeQuestion.Sias, "un numéro composé uniquement de chiffres, quinze au plus, par exemple 0123456")]
    [InlineData(TypeDeQuestion.Calculee, "rien\u00A0: cette valeur est calculée")]
    public void FormeAttendue_OfEachType_IsThisText(TypeDeQuestion type, string attendue) =>
        Assert.Equal(attendue, Frappes.Question(type).FormeAttendue);

    [Theory]
    [InlineData(MotifDIllisibilite.Forme, "Écrivez un nombre entier de 0 à 9\u202F999, par exemple 25.")]
    [InlineData(MotifDIllisibilite.HorsBornes, "Cette réponse sort des limites admises. Écrivez")]
    [InlineData(MotifDIllisibilite.TropLong, "Ce texte est trop long. Écrivez")]
    [InlineData(MotifDIllisibilite.DateInexistante, "Ce jour n’existe pas dans le calendrier. Écrivez")]
    [InlineData(MotifDIllisibilite.ChoixInconnu, "Cette réponse n’est pas proposée. Écrivez")]
    [InlineData(MotifDIllisibilite.Contradiction, "Il y a plusieurs réponses\u00A0: n’en gardez qu’une. Écrivez")]
    [InlineData(MotifDIllisibilite.CleFausse, "Un chiffre de ce numéro est faux\u00A0: recopiez-le depuis un document officiel. Écrivez")]
    public void Consigne_OfEachMotive_SaysWhatIsWrongFirst(MotifDIllisibilite motif, string debut) =>
        Assert.StartsWith(debut, Frappes.Question(TypeDeQuestion.Entier).Consigne(motif), StringComparison.Ordinal);

    [Theory]
    [InlineData(TypeDeQuestion.Choix, "Choisissez une des réponses proposées.")]
    [InlineData(TypeDeQuestion.ChoixMultiple, "Choisissez une ou plusieurs des réponses proposées.")]
    [InlineData(TypeDeQuestion.OuiNon, "Choisissez oui ou non.")]
    [InlineData(TypeDeQuestion.Date, "Écrivez une date, par exemple 15/09/2018.")]
    public void Consigne_OfAChoice_AsksToChoose(TypeDeQuestion type, string attendue) =>
        Assert.Equal(attendue, Frappes.Question(type).Consigne(MotifDIllisibilite.Forme));

    [Theory]
    [InlineData(5, null, "un nombre entier d’au moins 5, par exemple 25")]
    [InlineData(null, 12, "un nombre entier d’au plus 12, par exemple 12")]
    [InlineData(30, null, "un nombre entier d’au moins 30, par exemple 30")]
    public void FormeAttendue_OfHalfABound_NamesTheOther(int? min, int? max, string attendue) =>
        Assert.Equal(attendue, Frappes.Question(TypeDeQuestion.Entier, new Bornes(min, max, 0, null)).FormeAttendue);
}
