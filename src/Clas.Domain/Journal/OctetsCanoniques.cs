using System.Globalization;
using System.Text;

namespace Clas.Domain;

/// <summary>Bytes without ambiguity: each field is its length, a colon, its UTF-8 text; a missing one is « - ».</summary>
internal sealed class OctetsCanoniques
{
    private readonly StringBuilder _texte = new();

    internal OctetsCanoniques Champ(string? valeur)
    {
        if (valeur is null)
            _texte.Append("-\n");
        else
            _texte.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(valeur)}:{valeur}\n");
        return this;
    }

    internal OctetsCanoniques Champ(long valeur) => Champ(valeur.ToString(CultureInfo.InvariantCulture));

    internal byte[] Octets => Encoding.UTF8.GetBytes(_texte.ToString());
}
