using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The key of a form already obeyed, written in the transaction of its geste.</summary>
internal sealed class CleDejaVue
{
    private CleDejaVue()
    {
    }

    internal CleDejaVue(DossierId dossier, Guid cle, DateTimeOffset le)
    {
        Caf = dossier.Caf;
        DossierCle = dossier.Valeur;
        Cle = cle;
        Le = Horodatage.ALaMicroseconde(le);
    }

    internal CodeCaf Caf { get; private set; }

    internal Guid DossierCle { get; private set; }

    internal Guid Cle { get; private set; }

    /// <summary>When: old ones may be swept.</summary>
    internal DateTimeOffset Le { get; private set; }
}
