using System.Text;

namespace Clas.Pdf.Tests;

/// <summary>What Skia draws at random is replaced, however it is written.</summary>
public sealed class FinitionTests
{
    private const string Attendu = "<</DisplayDocTitle true>>\n/Lang (fr-FR)           ";

    [Theory]
    [InlineData("<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>", "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("(abcdefghijklmnop) (abcdefghijklmnop)", "61626364-6566-6768-696a-6b6c6d6e6f70")]
    [InlineData("(abc]>>\\(efgh\\\\jklmn) (abc]>>\\(efgh\\\\jklmn)", "61626364-6566-6768-696a-6b6c6d6e6f71")]
    public void Finir_WhateverSkiaDrew_GivesTheSameFile(string identifiants, string uuid)
    {
        var modele = Finir("<FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF> <FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF>", "ffffffff-ffff-ffff-ffff-ffffffffffff");

        var fini = Finir(identifiants, uuid);

        Assert.Equal(modele, fini);
        Assert.Contains(Attendu, fini, StringComparison.Ordinal);
        Assert.DoesNotContain(uuid, fini, StringComparison.Ordinal);
    }

    [Fact]
    public void Finir_MovesNothingBeforeTheIndex()
    {
        var avant = Fichier("(abcdefghijklmnop) (abcdefghijklmnop)", "61626364-6566-6768-696a-6b6c6d6e6f70");

        var apres = Encoding.Latin1.GetString(Finition.Finir(Encoding.Latin1.GetBytes(avant)));

        Assert.Equal(avant.IndexOf("xref\n", StringComparison.Ordinal), apres.IndexOf("xref\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Finir_WhenSkiaWritesOtherwise_FailsLoudly() =>
        Assert.Throws<InvalidOperationException>(() => Finition.Finir("%PDF-2.0"u8.ToArray()));

    private static string Finir(string identifiants, string uuid) =>
        Encoding.Latin1.GetString(Finition.Finir(Encoding.Latin1.GetBytes(Fichier(identifiants, uuid))));

    private static string Fichier(string identifiants, string uuid) =>
        $"""
        %PDF-1.4
        /Title (/ID [<0> <0>]>> <</Type /ViewerPreferences)
        <xmpMM:DocumentID>uuid:{uuid}</xmpMM:DocumentID><xmpMM:InstanceID>uuid:{uuid}</xmpMM:InstanceID>
        /ViewerPreferences <</Type /ViewerPreferences
        /DisplayDocTitle true>>>>
        xref
        trailer
        <</Size 9
        /ID [{identifiants}]>>
        startxref
        42
        %%EOF

        """;
}
