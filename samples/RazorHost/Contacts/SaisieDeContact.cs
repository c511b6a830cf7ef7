using Clas.Domain;
using RazorHost.Fiches;

namespace RazorHost.Contacts;

/// <summary>The contact of a Caf as typed: each field as it is kept, or what is wrong beside it.</summary>
/// <remarks>Every field may be blank; all of them withdraw the contact. A service that nobody can write to nor call is refused.</remarks>
public sealed class SaisieDeContact
{
    internal const int LongueurDuService = 150;
    internal const int LongueurDesPrecisions = 500;

    /// <summary>Reads what was typed.</summary>
    public SaisieDeContact(string? service, string? courriel, string? telephone, string? precisions)
    {
        (ErreurDuService, Service) = Texte(service, LongueurDuService, enUneLigne: true);
        (ErreurDesPrecisions, Precisions) = Texte(precisions, LongueurDesPrecisions, enUneLigne: false);
        if (Clas.Domain.Courriel.TryParse(courriel, out var adresse))
            Courriel = adresse.Valeur;
        else if (!string.IsNullOrWhiteSpace(courriel))
            ErreurDuCourriel = "Écrivez une adresse e-mail complète, par exemple clas@caf.fr, ou laissez ce champ vide.";
        if (Clas.Domain.Telephone.TryParse(telephone, out var numero))
            Telephone = numero.Valeur;
        else if (!string.IsNullOrWhiteSpace(telephone))
            ErreurDuTelephone = "Écrivez un seul numéro français à dix chiffres, par exemple 01 23 45 67 89, ou laissez ce champ vide.";

        if (EstSansFaute && Courriel is null && Telephone is null && (Service ?? Precisions) is not null)
            ErreurDuCourriel = "Donnez au moins une adresse e-mail ou un numéro de téléphone ; pour retirer le contact, videz tous les champs.";
    }

    public string? Service { get; }

    public string? Courriel { get; }

    /// <summary>Ten digits.</summary>
    public string? Telephone { get; }

    public string? Precisions { get; }

    public string? ErreurDuService { get; }

    public string? ErreurDuCourriel { get; }

    public string? ErreurDuTelephone { get; }

    public string? ErreurDesPrecisions { get; }

    public bool EstSansFaute => (ErreurDuService ?? ErreurDuCourriel ?? ErreurDuTelephone ?? ErreurDesPrecisions) is null;

    /// <summary>Does the stored contact say the same?</summary>
    internal bool DitCommeDans(ContactDeCaf contact) =>
        (contact.Service, contact.Courriel, contact.Telephone, contact.Precisions) == (Service, Courriel, Telephone, Precisions);

    private static (string? Erreur, string? Lu) Texte(string? saisie, int longueur, bool enUneLigne)
    {
        var recu = TexteRecu.Rendre(saisie ?? "");
        if (!TexteSaisi.EstAcceptable(recu))
            return ("Ce texte contient un caractère illisible : retapez-le.", null);
        var lu = TexteSaisi.Normaliser(recu);
        if (enUneLigne)
            lu = string.Join(' ', lu.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return lu.Length > longueur
            ? ($"Ce texte est trop long : {longueur} caractères au plus.", null)
            : (null, lu.Length == 0 ? null : lu);
    }
}
