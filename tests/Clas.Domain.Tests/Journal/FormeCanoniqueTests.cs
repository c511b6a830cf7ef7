using System.Text;
using System.Text.Json;

namespace Clas.Domain.Tests.Journal;

/// <summary>The canonical form is frozen by <c>vecteurs.json</c>, computed by another program: journals outlive versions.</summary>
public sealed class FormeCanoniqueTests
{
    private static readonly Fichier Vecteurs = Lire();

    public static TheoryData<string> Noms => [.. Vecteurs.Vecteurs.Select(vecteur => vecteur.Nom)];

    [Theory]
    [MemberData(nameof(Noms))]
    public void ALine_HasTheBytesAndTheHashesOfTheFile(string nom)
    {
        var vecteur = Vecteurs.Vecteurs.Single(vecteur => vecteur.Nom == nom);

        var sansCle = Inscrire(vecteur.Entree, cle: "");
        var avecCle = Inscrire(vecteur.Entree, Vecteurs.Cle);

        Assert.Equal(vecteur.Valeurs.Select(v => (v.Cle, v.Sel, v.Valeur)), sansCle.Valeurs.Select(v => (v.Cle, v.Sel, v.Valeur)));
        Assert.Equal(vecteur.Valeurs.Select(v => (v.Cle, v.Empreinte)), sansCle.Empreintes.Select(e => (e.Cle, e.Empreinte)));
        Assert.Equal(vecteur.Forme, Encoding.UTF8.GetString(sansCle.FormeCanonique()));
        Assert.Equal((vecteur.SansCle, vecteur.AvecCle), (sansCle.Empreinte, avecCle.Empreinte));
    }

    private static Passage Inscrire(Entree entree, string cle) => Passage.Inscrire(
        new TeteDeJournal(entree.Sequence - 1, entree.EmpreintePrecedente),
        new SceauDeJournal(Convert.FromHexString(Vecteurs.Alea), Convert.FromHexString(cle)),
        new EntreeDeJournal(entree.Sujet, entree.Le, Acteur(entree), entree.Geste)
        {
            Fiche = entree.Fiche is null ? null : FicheId.TryParse(entree.Fiche, out var fiche) ? fiche : throw new FormatException(entree.Fiche),
            De = entree.De,
            Vers = entree.Vers,
            Motif = entree.Motif,
            Ecarts = [.. entree.Ecarts.Select(e => new Ecart(e.Champ, Reponse(e.Avant), Reponse(e.Apres)))],
        });

    private static Acteur Acteur(Entree entree) => Enum.Parse<Role>(entree.Role) switch
    {
        Role.Porteur => Domain.Acteur.Porteur(entree.ActeurId, entree.Acteur),
        Role.AgentCaf => Domain.Acteur.AgentCaf(entree.ActeurId, entree.Acteur),
        Role.ResponsableCaf => Domain.Acteur.ResponsableCaf(entree.ActeurId, entree.Acteur),
        _ => Domain.Acteur.Cnaf(entree.ActeurId, entree.Acteur),
    };

    private static Reponse? Reponse(string? canonique) => canonique is null ? null : Domain.Reponse.DepuisCanonique(canonique);

    private static Fichier Lire()
    {
        using var flux = typeof(FormeCanoniqueTests).Assembly.GetManifestResourceStream("vecteurs.json")!;
        return JsonSerializer.Deserialize<Fichier>(flux, JsonSerializerOptions.Web)!;
    }

    private sealed record Fichier(string Alea, string Cle, IReadOnlyList<Vecteur> Vecteurs);

    private sealed record Vecteur(
        string Nom, Entree Entree, IReadOnlyList<ValeurAttendue> Valeurs, string Forme, string SansCle, string AvecCle);

    private sealed record Entree(
        string Sujet, long Sequence, DateTimeOffset Le, string ActeurId, string Acteur, string Role, string Geste, string? Fiche,
        string? De, string? Vers, string? Motif, IReadOnlyList<EcartAttendu> Ecarts, string EmpreintePrecedente);

    private sealed record EcartAttendu(string Champ, string? Avant, string? Apres);

    private sealed record ValeurAttendue(string Cle, string Sel, string Valeur, string Empreinte);
}
