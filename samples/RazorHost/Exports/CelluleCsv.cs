namespace RazorHost.Exports;

/// <summary>One cell of a CSV that French spreadsheets open: whole, and never run as a formula.</summary>
internal static class CelluleCsv
{
    // The full-width forms too: some spreadsheets fold them before they read.
    private const string Formules = "=+-@\t\r\n＝＋－＠";

    /// <summary>What somebody typed: an apostrophe stands before what a spreadsheet would run.</summary>
    internal static string Texte(string? texte)
    {
        if (string.IsNullOrEmpty(texte))
            return "";
        var debut = texte.TrimStart(' ', '\u00A0', '\u202F');
        var neutre = Formules.Contains(texte[0], StringComparison.Ordinal) || (debut.Length > 0 && Formules.Contains(debut[0], StringComparison.Ordinal))
            ? "'" + texte
            : texte;
        return neutre.AsSpan().ContainsAny(";\"\r\n,") ? $"\"{neutre.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : neutre;
    }

    /// <summary>A number stays one: decimal comma, neither blanks nor unit, even below zero.</summary>
    internal static string Nombre(decimal nombre) => nombre.ToString("0.############################", Francais);

    private static readonly System.Globalization.NumberFormatInfo Francais = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };
}
