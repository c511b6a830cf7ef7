using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A lifecycle for other programs.</summary>
public static class ExportEnJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    extension(CycleDeVieExporte cycle)
    {
        /// <summary>The same as a JSON text; values are the stable names of the code.</summary>
        /// <returns>
        /// An object of <c>fiche</c>, <c>lignes</c> (de, geste, par, vers, sous) and <c>matrice</c> (statut, geste, role, and
        /// either <c>ligne</c>, the rank of the line from 0, or <c>seulMotif</c>).
        /// </returns>
        public string EnJson()
        {
            Guard.Against.Null(cycle);
            var tampon = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(tampon, Options))
            {
                json.WriteStartObject();
                json.WriteString("fiche", cycle.Fiche.ToString());
                json.WriteStartArray("lignes");
                foreach (var ligne in cycle.Lignes)
                    Ecrire(json, ligne);
                json.WriteEndArray();
                json.WriteStartArray("matrice");
                foreach (var case_ in cycle.Matrice)
                    Ecrire(json, case_, [.. cycle.Lignes]);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            return Encoding.UTF8.GetString(tampon.WrittenSpan) + "\n";
        }
    }

    private static void Ecrire(Utf8JsonWriter json, LigneExportee ligne)
    {
        json.WriteStartObject();
        json.WriteString("de", ligne.De.ToString());
        json.WriteString("geste", ligne.Geste.ToString());
        json.WriteString("par", ligne.Par.ToString());
        json.WriteString("vers", ligne.Vers.ToString());
        json.WriteStartArray("sous");
        foreach (var garde in ligne.Sous)
        {
            json.WriteStartObject();
            json.WriteString("si", garde.Si);
            json.WriteString("sinon", garde.Sinon.ToString());
            json.WriteBoolean("duMoment", garde.EstDuMoment);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, CaseExportee case_, List<LigneExportee> lignes)
    {
        json.WriteStartObject();
        json.WriteString("statut", case_.Statut.ToString());
        json.WriteString("geste", case_.Geste.ToString());
        json.WriteString("role", case_.Role.ToString());
        if (case_.Ligne is { } ligne)
            json.WriteNumber("ligne", lignes.IndexOf(ligne));
        else
            json.WriteString("seulMotif", case_.SeulMotif.ToString());
        json.WriteEndObject();
    }
}
