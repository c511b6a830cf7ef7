using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The last number given in a campagne and a Caf.</summary>
internal sealed class CompteurDeNumeros
{
    private CompteurDeNumeros()
    {
    }

    internal CompteurDeNumeros(CodeCaf caf, CodeCampagne campagne)
    {
        Caf = caf;
        Campagne = campagne;
    }

    internal CodeCaf Caf { get; private set; }

    internal CodeCampagne Campagne { get; private set; }

    internal int Dernier { get; private set; }

    internal int Suivant() => ++Dernier;
}
