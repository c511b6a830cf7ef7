using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Clas.Persistence;

/// <summary>Where a page ended: the place of its last line, whatever the order of the list.</summary>
internal sealed record CurseurDeBilan(int Ordre, DateTimeOffset ModifieLe, string NomPlie, string Numero)
{
    /// <summary>Opaque, fit for an address.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Ordre}|{ModifieLe.UtcTicks}|{Numero}|{NomPlie}")));

    /// <summary>Null, hence the first page, for what was not written here: addresses are typed by anyone.</summary>
    internal static CurseurDeBilan? Lire(string? texte)
    {
        if (string.IsNullOrEmpty(texte) || texte.Length > 2000 || !Base64Url.IsValid(texte))
            return null;
        var lu = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(texte));
        return lu.Split('|', 4) is [var ordre, var instant, var numero, var nom]
            && int.TryParse(ordre, NumberStyles.None, CultureInfo.InvariantCulture, out var rang)
            && long.TryParse(instant, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.UtcTicks
            && Domain.TexteSaisi.EstAcceptable(nom)
            && Domain.NumeroDeDossier.TryParse(numero, out var valeur)
                ? new CurseurDeBilan(rang, new DateTimeOffset(ticks, TimeSpan.Zero), nom, valeur.Valeur)
                : null;
    }
}
