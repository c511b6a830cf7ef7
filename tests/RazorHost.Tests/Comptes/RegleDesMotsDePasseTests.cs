using System.Buffers.Binary;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Identite;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>Checklist 5 to 7: what a password may be, and what is stored of it.</summary>
public sealed class RegleDesMotsDePasseTests
{
    private static readonly string[] Contexte = ["Hélène Caron", "contact@colibris.example", "Les Colibris"];

    private static string Longueur(int combien) => string.Concat(Enumerable.Range(0, combien).Select(i => (char)('!' + (i * 7 % 90))));

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(128, true)]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Fourteen_characters_are_refused_fifteen_to_256_accepted(int combien, bool accepte) =>
        Assert.Equal(accepte, RegleDesMotsDePasse.Refus(Longueur(combien), Contexte) is null);

    [Fact]
    public void Characters_are_counted_as_people_count_them()
    {
        Assert.NotNull(RegleDesMotsDePasse.Refus(string.Concat(Enumerable.Repeat("🦉🐿🌧🍏🎈🧦🪁", 2)), Contexte));
        Assert.Null(RegleDesMotsDePasse.Refus("🦉🐿🌧🍏🎈🧦🪁 hibou ok", Contexte));
    }

    [Theory]
    [InlineData("toutes en minuscules sans chiffre")]
    [InlineData("un café crème place du marché")]
    [InlineData("musique classique et tambour")]
    [InlineData("наш старый добрый сад")]
    public void No_class_of_characters_is_asked_and_harmless_words_pass(string motDePasse) =>
        Assert.Null(RegleDesMotsDePasse.Refus(motDePasse, Contexte));

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("123456789012345678")]
    [InlineData("azertyuiopqsdfghjklm")]
    [InlineData("MotDePasse2018-2019")]
    [InlineData("Password!Password!1")]
    [InlineData("bonjourbonjour123")]
    [InlineData("Juillet2019Juillet2019")]
    [InlineData("abcdefghijklmnopqrst")]
    public void Common_words_sequences_and_repetitions_are_refused(string motDePasse) =>
        Assert.Contains("que l’on essaie en premier", RegleDesMotsDePasse.Refus(motDePasse, Contexte));

    [Theory]
    [InlineData("le chien d’Hélène aboie", "helene")]
    [InlineData("HELENE sous la pluie 76", "helene")]
    [InlineData("mes colibris bleus volent", "colibris")]
    [InlineData("ma phrase pour le Clas ok", "clas")]
    [InlineData("Caf2019 hibou sous pluie", "caf")]
    [InlineData("mot.contact.vert.hibou", "contact")]
    public void What_others_know_of_the_owner_is_refused_and_named(string motDePasse, string mot) =>
        Assert.Contains($"«\u00A0{mot}\u00A0»", RegleDesMotsDePasse.Refus(motDePasse, Contexte));

    [Fact]
    public async Task The_stored_header_says_at_least_220_000_rounds_of_HMAC_SHA512()
    {
        await using var hote = new HoteDeProduction().AvecCertificat();

        var empreinte = Convert.FromBase64String(
            hote.Services.GetRequiredService<IPasswordHasher<Compte>>().HashPassword(new Compte(), "trois hiboux verts"));

        Assert.Equal(1, empreinte[0]);
        Assert.Equal(2u, BinaryPrimitives.ReadUInt32BigEndian(empreinte.AsSpan(1)));
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(empreinte.AsSpan(5)), 220_000u, uint.MaxValue);
    }

    [Fact]
    public void The_same_letters_typed_as_one_character_or_two_are_one_password()
    {
        var empreintes = new EmpreintesComptees();
        var compte = new Compte();
        var empreinte = empreintes.HashPassword(compte, "hélène à l’école".Normalize(NormalizationForm.FormC));

        Assert.Equal(
            PasswordVerificationResult.Success,
            empreintes.VerifyHashedPassword(compte, empreinte, "hélène à l’école".Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void The_last_of_256_characters_counts()
    {
        var empreintes = new EmpreintesComptees();
        var compte = new Compte();
        var empreinte = empreintes.HashPassword(compte, Longueur(255) + "a");

        Assert.Equal(PasswordVerificationResult.Failed, empreintes.VerifyHashedPassword(compte, empreinte, Longueur(255) + "b"));
    }

    [Theory]
    [InlineData("trois hiboux\0 verts ici")]
    [InlineData("trois hiboux \ud83d verts ici")]
    public void What_no_database_nor_keyboard_could_give_back_is_refused(string motDePasse)
    {
        Assert.Contains("un caractère illisible", RegleDesMotsDePasse.Refus(motDePasse, Contexte));
        Assert.Equal(
            PasswordVerificationResult.Failed,
            new EmpreintesComptees().VerifyHashedPassword(new Compte(), new EmpreintesComptees().HashPassword(new Compte(), "x"), motDePasse));
    }
}
