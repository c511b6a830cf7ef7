using System.Text.RegularExpressions;
using Clas.Domain;
using Clas.Pdf.Tests;
using RazorHost.Demonstration;
using RazorHost.Identite;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.MauvaisesEntrees;

/// <summary>A dossier for each hostile name, validated; one for a class of tests.</summary>
/// <remarks>
/// The name is the answer to S01, of 150 characters at most; a longer one, which the structure bears since it was created,
/// is read while S01 is blank.
/// </remarks>
public sealed partial class DossiersAuxNomsHostiles : IAsyncLifetime
{
    private static readonly TexteHostile[] Choisis =
    [
        .. TexteHostile.Tous.Where(hostile => hostile.Nom is "emoji" or "arabe" or "retours" or "sens forcé" or "nom de 300 lettres"),
        new("balise", "<script>alert(1)</script> & \"x\" 'y'", "<script>alert(1)</script> & \"x\" 'y'"),
        new("formule", "=HYPERLINK(\"http://x.example\";\"a\")", "=HYPERLINK(\"http://x.example\";\"a\")"),
        new("chemin", "../..\\C:\\CON:*?\"<>|", "../..\\C:\\CON:*?\"<>|"),
    ];

    internal HoteDeTest Hote { get; } = new();

    /// <summary>Each name and its dossier, whose Structure and Action are finished.</summary>
    internal List<(TexteHostile Nom, Dossier Dossier)> Dossiers { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await Hote.InitializeAsync();
        foreach (var nom in Choisis)
            Dossiers.Add((nom, await OuvrirAsync(nom.Texte)));
    }

    /// <summary>The name as the domain keeps it: on one line.</summary>
    internal static string Garde(TexteHostile nom) => TexteSaisi.Normaliser(nom.Texte).Replace('\n', ' ');

    public ValueTask DisposeAsync() => Hote.DisposeAsync();

    /// <summary>Fit for Windows, Linux and an archive: letters, digits, dashes.</summary>
    [GeneratedRegex(@"^clas-2018-763-[0-9]{4}(-A1)?\.pdf$")]
    internal static partial Regex NomDePdf();

    private async Task<Dossier> OuvrirAsync(string nom)
    {
        var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), nom);
        await Hote.Structures.AjouterAsync(structure);
        await Hote.DansLaBaseAsync(async contexte =>
        {
            var compte = contexte.Users.Single(compte => compte.Email == Fiches.Dossiers.Porteur);
            contexte.Rattachements.Add(new Rattachement { CompteId = compte.Id, StructureId = structure.Id });
            return await contexte.SaveChangesAsync();
        });
        var dossier = await Hote.OuvrirAsync(Recit.AVerifier, pour: structure);
        await Hote.ChangerAsync(dossier, dossier.PorteurDuDossier(), par =>
            par.Enregistrer(FicheId.Structure, new Saisie { ["S01"] = structure.Nom.Length <= 150 ? nom : "" }));
        return await Hote.RelireAsync(dossier);
    }
}
