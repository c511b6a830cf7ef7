using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Says exactly which line or which migration a host forgot.</summary>
internal sealed class VerificationDeLaBase(DbContext contexte)
{
    private string Contexte => contexte.GetType().Name;

    /// <summary>One provider, and a relational one.</summary>
    internal void ExigerLeFournisseur()
    {
        string? fournisseur;
        try
        {
            fournisseur = contexte.Database.ProviderName;
        }
        catch (InvalidOperationException exception)
        {
            throw new InstallationIncompleteException(
                [$"services.AddDbContext<{Contexte}>(options => …) must choose one provider, {Fournisseurs}. {exception.Message}"]);
        }

        if (!contexte.Database.IsRelational())
            throw new InstallationIncompleteException(
                [$"{Contexte} uses {fournisseur}, which is not relational: choose a provider that is, {Fournisseurs}."]);
    }

    internal void ExigerLeModele()
    {
        if (contexte.Model.FindEntityType(typeof(Dossier)) is null)
            throw new InstallationIncompleteException([$"modelBuilder.UseClas() is missing in {Contexte}.OnModelCreating."]);
    }

    internal async Task ExigerLesTablesAsync(CancellationToken ct)
    {
        if (!await contexte.Database.CanConnectAsync(ct).ConfigureAwait(false))
            throw new InstallationIncompleteException(
                [$"The database of {Contexte} does not exist or cannot be reached: « {MettreAJour} » creates it."]);

        var manques = await ManquesAsync(ct).ConfigureAwait(false);
        if (manques.Count > 0)
            throw new InstallationIncompleteException([.. manques, await RemedeAsync(ct).ConfigureAwait(false)]);
    }

    private const string Fournisseurs = "options.UseSqlite(…), options.UseNpgsql(…) or options.UseSqlServer(…)";

    private string MettreAJour => $"dotnet ef database update --context {Contexte}";

    private async Task<List<string>> ManquesAsync(CancellationToken ct)
    {
        var (tables, manques) = (new TablesEnBase(contexte), new List<string>());
        foreach (var table in tables.Attendues)
        {
            if (!await tables.ExisteAsync(table, ct).ConfigureAwait(false))
            {
                manques.Add($"The database of {Contexte} has no table {table.SchemaQualifiedName}.");
            }
            else if (!await tables.ExistentAsync([.. table.Columns], ct).ConfigureAwait(false))
            {
                foreach (var colonne in table.Columns)
                {
                    if (!await tables.ExistentAsync([colonne], ct).ConfigureAwait(false))
                        manques.Add($"The database of {Contexte} has no column {table.SchemaQualifiedName}.{colonne.Name}.");
                }
            }
        }

        return manques;
    }

    private async Task<string> RemedeAsync(CancellationToken ct)
    {
        var enAttente = (await contexte.Database.GetPendingMigrationsAsync(ct).ConfigureAwait(false)).ToList();
        return enAttente.Count > 0
            ? $"Migrations not applied: {string.Join(", ", enAttente)}. Run « {MettreAJour} »."
            : $"No migration of {Contexte} adds it: run « dotnet ef migrations add Clas --context {Contexte} », then « {MettreAJour} ».";
    }
}
