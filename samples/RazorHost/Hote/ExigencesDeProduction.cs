using Microsoft.EntityFrameworkCore;
using RazorHost.Courriers;
using RazorHost.Demonstration;
using RazorHost.Identite;

namespace RazorHost.Hote;

/// <summary>What real data asks of the host, everywhere but in Development.</summary>
internal sealed class ExigencesDeProduction(IConfiguration configuration, AppDbContext contexte)
{
    internal void ExigerLaConfiguration()
    {
        var raisons = new List<string>();
        if (configuration.GetValue<bool>(DemonstrationExtensions.Active))
        {
            raisons.Add(
                $"{DemonstrationExtensions.Active} vaut « true » : la démonstration n’existe qu’en développement. "
                + $"/ {DemonstrationExtensions.Active} is « true »: the demonstration is for Development only.");
        }

        if (configuration[ClesExtensions.Certificat] is not { Length: > 0 } chemin || !File.Exists(chemin))
        {
            raisons.Add(
                $"{ClesExtensions.Certificat} ne désigne pas de certificat : sans lui, les clés des sessions et des formulaires ne sont pas protégées d’un redémarrage à l’autre. "
                + $"/ {ClesExtensions.Certificat} names no certificate (PKCS#12): without it the key ring is not kept safe.");
        }

        if (configuration["AllowedHosts"] is not { Length: > 0 } noms || noms.Split(';').Contains("*"))
        {
            raisons.Add(
                "AllowedHosts ne nomme pas ce site : une adresse forgée serait servie comme la sienne. "
                + "/ AllowedHosts does not name this site: a forged Host header would be served as its own.");
        }

        if (!Clas.Domain.Courriel.TryParse(configuration[Assistance.AssistanceTechnique.Adresse], out _))
        {
            raisons.Add(
                $"{Assistance.AssistanceTechnique.Adresse} n’est pas l’adresse de l’assistance technique : ses demandes n’iraient à personne. "
                + $"/ {Assistance.AssistanceTechnique.Adresse} is not the address of the technical assistance.");
        }

        raisons.AddRange(ReglagesDesAgents.Lire(configuration).Manques());
        raisons.AddRange(Editeur.Lire(configuration).Manques());
        raisons.AddRange(ReglagesDeCourriel.Lire(configuration).Manques(configuration));
        Refuser(raisons);
    }

    internal async Task ExigerDesComptesReelsAsync()
    {
        if (await contexte.Users.AnyAsync(compte => compte.EstDeDemonstration)
            || await contexte.Habilitations.AnyAsync(agent => agent.Emetteur == Habilitation.EmetteurDeDemonstration))
        {
            Refuser([
                "La base contient des comptes de démonstration : utilisez une base vide. "
                + "/ The database holds demonstration accounts: use an empty one.",
            ]);
        }
    }

    private static void Refuser(IReadOnlyList<string> raisons)
    {
        if (raisons.Count > 0)
            throw new DemarrageRefuseException(raisons);
    }
}
