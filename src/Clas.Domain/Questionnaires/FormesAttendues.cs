namespace Clas.Domain;

/// <summary>How the questionnaire says, in French, what it expects.</summary>
/// <remarks>A number is asked for in the same words wherever it stands.</remarks>
internal static class FormesAttendues
{
    /// <summary>What is expected, as it would end a sentence: « un nombre entier de 0 à 9 999, par exemple 25 ».</summary>
    internal static string Attendu(TypeDeQuestion type, Bornes bornes) => type switch
    {
        TypeDeQuestion.Texte or TypeDeQuestion.TexteLong => $"un texte d’au plus {EnClair(bornes.LongueurMax)} caractères",
        TypeDeQuestion.Entier or TypeDeQuestion.Grille => $"un nombre entier {DeA(bornes)}, par exemple {Exemple(25, bornes)}",
        TypeDeQuestion.Decimal => $"un nombre {DeA(bornes)}, avec au plus {EnClair(bornes.Decimales)} chiffres après la virgule, par exemple {Exemple(2.5m, bornes)}",
        TypeDeQuestion.Heures => $"une durée {DeA(bornes)} heures, par exemple 1 h 30 ou 1,5",
        TypeDeQuestion.Montant => $"un montant en euros {DeA(bornes)}, par exemple {NombreFrancais.EnClair(1234.5m, 2)}",
        TypeDeQuestion.Date => "une date, par exemple 15/09/2018",
        TypeDeQuestion.OuiNon => "oui ou non",
        TypeDeQuestion.Choix => "une des réponses proposées",
        TypeDeQuestion.ChoixMultiple => "une ou plusieurs des réponses proposées",
        TypeDeQuestion.Courriel => "une adresse e-mail, par exemple prenom.nom@example.org",
        TypeDeQuestion.Telephone => "un numéro de téléphone français à dix chiffres, par exemple 02 35 00 00 00",
        TypeDeQuestion.CodePostal => "un code postal à cinq chiffres, par exemple 76410",
        TypeDeQuestion.Siret => "un numéro SIRET à quatorze chiffres, par exemple 732 829 320 00074",
        TypeDeQuestion.Rna => "un numéro RNA, la lettre W suivie de neuf chiffres, par exemple W761234567",
        TypeDeQuestion.Commune => "un code Insee de commune à cinq caractères, par exemple 76561 ou 2A004",
        TypeDeQuestion.Sias => "un numéro composé uniquement de chiffres, quinze au plus, par exemple 0123456",
        _ => "rien : cette valeur est calculée",
    };

    /// <summary>What to do about an answer that could not be understood: « Écrivez un nombre entier de 0 à 9 999, par exemple 25. »</summary>
    internal static string Consigne(MotifDIllisibilite motif, TypeDeQuestion type, Bornes bornes)
    {
        var verbe = type is TypeDeQuestion.Choix or TypeDeQuestion.ChoixMultiple or TypeDeQuestion.OuiNon ? "Choisissez" : "Écrivez";
        var consigne = $"{verbe} {Attendu(type, bornes)}.";
        return motif switch
        {
            MotifDIllisibilite.HorsBornes => $"Cette réponse sort des limites admises. {consigne}",
            MotifDIllisibilite.TropLong => $"Ce texte est trop long. {consigne}",
            MotifDIllisibilite.DateInexistante => $"Ce jour n’existe pas dans le calendrier. {consigne}",
            MotifDIllisibilite.ChoixInconnu => $"Cette réponse n’est pas proposée. {consigne}",
            MotifDIllisibilite.Contradiction => $"Il y a plusieurs réponses : n’en gardez qu’une. {consigne}",
            MotifDIllisibilite.CleFausse => $"Un chiffre de ce numéro est faux : recopiez-le depuis un document officiel. {consigne}",
            _ => consigne,
        };
    }

    private static string DeA(Bornes bornes) => (bornes.Min, bornes.Max) switch
    {
        ({ } min, { } max) => $"de {NombreFrancais.EnClair(min)} à {NombreFrancais.EnClair(max)}",
        ({ } min, null) => $"d’au moins {NombreFrancais.EnClair(min)}",
        (null, { } max) => $"d’au plus {NombreFrancais.EnClair(max)}",
        _ => "",
    };

    private static string Exemple(decimal habituel, Bornes bornes)
    {
        var auPlus = Math.Min(habituel, bornes.Max ?? habituel);
        return NombreFrancais.EnClair(Math.Max(auPlus, bornes.Min ?? auPlus));
    }

    private static string EnClair(int? nombre) => NombreFrancais.EnClair(nombre ?? 0);
}
