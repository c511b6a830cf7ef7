using Clas.Domain;
using RazorHost.Fiches;

namespace RazorHost.Pages.Compte;

/// <summary>Reads what people type about themselves: the value, or what is wrong with it.</summary>
internal static class SaisiesDeCompte
{
    private const int LongueurDUnNom = 150;

    internal const string TropDeDemandes = "Trop de demandes viennent d’être faites depuis votre réseau. Rien n’a été envoyé : réessayez dans une heure.";

    /// <summary>A name on one line.</summary>
    internal static string? LireNom(string? saisie, string siVide, out string nom, int longueur = LongueurDUnNom)
    {
        nom = "";
        if (saisie is not null && !TexteSaisi.EstAcceptable(saisie))
            return "Ce nom contient un caractère illisible : retapez-le.";
        nom = string.Join(' ', TexteSaisi.Normaliser(saisie ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return nom.Length == 0 ? siVide
            : nom.Length > longueur ? $"Ce nom est trop long : {longueur} caractères au plus."
            : null;
    }

    /// <summary>A text on any number of lines, blank or not.</summary>
    internal static string? LireTexte(string? saisie, int longueur, out string texte)
    {
        texte = "";
        var recu = TexteRecu.Rendre(saisie ?? "");
        if (!TexteSaisi.EstAcceptable(recu))
            return "Ce texte contient un caractère illisible : retapez-le.";
        texte = TexteSaisi.Normaliser(recu);
        return texte.Length > longueur ? $"Ce texte est trop long : {NombreFrancais.EnClair(longueur)} caractères au plus." : null;
    }

    internal static string? LireCourriel(string? saisie, out Courriel courriel) =>
        Courriel.TryParse(saisie, out courriel) ? null : "Écrivez une adresse e-mail complète, par exemple contact@structure.fr.";
}
