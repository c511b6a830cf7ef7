namespace Clas.Domain;

/// <summary>Understands identifiers: each knows its own form.</summary>
internal static class LectureDIdentifiant
{
    private const int ChiffresDUnSiret = 14;

    public static Reponse Lire(string texte, TypeDeQuestion type) =>
        Canonique(texte, type) is { } canonique
            ? new ReponseTexte(canonique)
            : new ReponseIllisible(Motif(texte, type), texte);

    private static string? Canonique(string texte, TypeDeQuestion type) => type switch
    {
        TypeDeQuestion.Courriel => Courriel.TryParse(texte, out var courriel) ? courriel.ToString() : null,
        TypeDeQuestion.Telephone => Telephone.TryParse(texte, out var telephone) ? telephone.ToString() : null,
        TypeDeQuestion.CodePostal => CodePostal.TryParse(texte, out var code) ? code.ToString() : null,
        TypeDeQuestion.Siret => Siret.TryParse(texte, out var siret) ? siret.ToString() : null,
        TypeDeQuestion.Rna => NumeroRna.TryParse(texte, out var rna) ? rna.ToString() : null,
        TypeDeQuestion.Commune => CodeCommune.TryParse(texte, out var commune) ? commune.ToString() : null,
        TypeDeQuestion.Sias => NumeroSias.TryParse(texte, out var sias) ? sias.ToString() : null,
        _ => null,
    };

    private static MotifDIllisibilite Motif(string texte, TypeDeQuestion type) =>
        type == TypeDeQuestion.Siret && Chiffres.Seuls(Blancs.Oter(texte), ChiffresDUnSiret)
            ? MotifDIllisibilite.CleFausse
            : MotifDIllisibilite.Forme;
}
