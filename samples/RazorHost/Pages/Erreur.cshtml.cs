using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorHost.Pages;

/// <summary>Says what went wrong in plain French, whatever the method of the request that failed.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErreurModel : PageModel
{
    public string Titre { get; private set; } = "";

    public string Explication { get; private set; } = "";

    public string Conseil { get; private set; } = "";

    public void OnGet(int? code) => Dire(code);

    public void OnPost(int? code) => Dire(code);

    private void Dire(int? code) => (Titre, Explication, Conseil) = code switch
    {
        400 => (
            "La demande n’a pas pu être lue",
            "Rien n’a été enregistré. La page est peut-être restée ouverte trop longtemps.",
            "Revenez en arrière avec votre navigateur : il a peut-être gardé ce que vous aviez écrit. Copiez-le, rechargez la page en vous reconnectant s’il le faut, puis recommencez."),
        403 => (
            "Cette page n’est pas pour ce compte",
            "Vous êtes bien connecté, mais cette partie du site s’adresse à d’autres personnes.",
            "Retournez à l’accueil pour retrouver vos pages, ou connectez-vous avec un autre compte."),
        404 or null => (
            "Page introuvable",
            "Cette page n’existe pas, ou n’est pas accessible avec votre compte.",
            "Vérifiez l’adresse, ou reprenez depuis l’accueil."),
        >= 500 => (
            "Le service rencontre un problème",
            "La demande n’a pas abouti. Ce n’est pas de votre fait.",
            "Revenez en arrière avec votre navigateur : il a peut-être gardé ce que vous aviez écrit. Copiez-le, puis recommencez dans quelques minutes."),
        _ => (
            "La demande n’a pas abouti",
            "Le site n’a pas pu répondre à cette demande.",
            "Reprenez depuis l’accueil."),
    };
}
