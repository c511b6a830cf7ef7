using System.Globalization;
using Clas.Domain;
using Clas.Persistence;
using RazorHost.Pages;

namespace RazorHost.Courriers;

/// <summary>Tells an agent what it may do from now on, or that it may no longer.</summary>
internal sealed class LettreDHabilitation(CampagneCourante courante, AdressePublique adresse, TimeProvider horloge) : IModeleDeCourrier
{
    internal const string Caf = "caf";
    internal const string Role = "role";
    internal const string Par = "par";
    internal const string Fin = "fin";

    public string Nature => NaturesDeCourrier.Habilitation;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        var ou = await OuAsync(courrier.Donnees[Caf], ct);
        var role = Libelles.Francais.Nom(Enum.Parse<Role>(courrier.Donnees[Role]));
        var fin = DateTimeOffset.TryParse(courrier.Donnees[Fin], CultureInfo.InvariantCulture, out var lue) ? lue : (DateTimeOffset?)null;
        return fin <= horloge.GetUtcNow()
            ? new Lettre
            {
                Destinataires = [courrier.Destinataire],
                Objet = "Votre accès au questionnaire Clas a pris fin",
                Paragraphes = [$"{courrier.Donnees[Par]} a mis fin à votre accès ({role}, {ou}). Si vous pensez que c’est une erreur, parlez-en à votre responsable."],
            }
            : new Lettre
            {
                Destinataires = [courrier.Destinataire],
                Objet = "Votre accès au questionnaire Clas",
                Paragraphes =
                [
                    $"{courrier.Donnees[Par]} vous donne accès au questionnaire Clas : {role}, {ou}{(fin is { } jusque ? $", jusqu’au {Dates.Courte(jusque.AddTicks(-1))} inclus" : "")}.",
                    "Vous n’avez pas de mot de passe à retenir : vous serez reconnu par la session de votre organisme.",
                ],
                Bouton = new Bouton("Accès pour les Caf", adresse.Vers("/acces-caf")),
            };
    }

    private async Task<string> OuAsync(string caf, CancellationToken ct) =>
        !CodeCaf.TryParse(caf, out var code) ? "Cnaf" : (await courante.LireAsync(ct))?.Cafs.NomDe(code) ?? $"Caf {code}";
}
