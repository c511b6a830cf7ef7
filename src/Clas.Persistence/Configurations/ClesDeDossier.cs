using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The two columns that begin the key of all that belongs to a dossier: its Caf, then itself.</summary>
internal static class ClesDeDossier
{
    internal const string Caf = "Caf";
    internal const string Dossier = "DossierCle";

    internal static IQueryable<T> DuDossier<T>(this IQueryable<T> source, DossierId id)
        where T : class => source.Where(ligne =>
            EF.Property<CodeCaf>(ligne, Caf) == id.Caf && EF.Property<Guid>(ligne, Dossier) == id.Valeur);
}
