using System.Xml;
using System.Xml.Linq;

namespace Clas.Architecture.Tests;

/// <summary>Rule 1: a project depends on what the table of DESIGN §1 gives it, and on nothing else.</summary>
internal static class Dependances
{
    private static readonly Dictionary<string, Droits> Table = new()
    {
        ["Clas.Domain"] = new([], ["Stateless", "Ardalis.GuardClauses"]),
        ["Clas.Conformite"] = new(["Clas.Domain"], []),
        ["Clas.Persistence"] = new(["Clas.Domain"], ["Microsoft.EntityFrameworkCore.Relational"]),
        // Tests to derive: what they are written with, and nothing that runs them.
        ["Clas.Persistence.Conformite"] = new(
            ["Clas.Persistence"], ["xunit.v3.assert", "xunit.v3.extensibility.core", "Microsoft.Extensions.TimeProvider.Testing"]),
        ["Clas.Persistence.Sqlite"] = new(["Clas.Persistence"], ["Microsoft.EntityFrameworkCore.Sqlite"]),
        ["Clas.Persistence.PostgreSql"] = new(["Clas.Persistence"], ["Npgsql.EntityFrameworkCore.PostgreSQL"]),
        // HarfBuzz shapes what SkiaSharp draws; the native assets are what SkiaSharp runs on.
        ["Clas.Pdf"] = new(["Clas.Domain"], ["SkiaSharp", "SkiaSharp.HarfBuzz", "SkiaSharp.NativeAssets.Linux.NoDependencies", "HarfBuzzSharp", "HarfBuzzSharp.NativeAssets.Linux"]),
        ["RazorHost"] = new(
            ["Clas.Domain", "Clas.Persistence", "Clas.Persistence.Sqlite", "Clas.Persistence.PostgreSql", "Clas.Pdf"],
            [
                "Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.AspNetCore.Authentication.OpenIdConnect",
                "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore", "MailKit",
            ]),
    };

    // Tools of the build: with PrivateAssets="all" they reach no integrator.
    private static readonly string[] Outils =
    [
        "Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.CodeAnalysis.PublicApiAnalyzers", "Meziantou.Analyzer",
        "MinVer", "Microsoft.EntityFrameworkCore.Design",
    ];

    private sealed record Droits(string[] Projets, string[] Paquets);

    /// <summary>What a project file asks for and should not.</summary>
    internal static IEnumerable<Violation> Violations(Source projet)
    {
        var nom = Path.GetFileNameWithoutExtension(projet.Chemin);
        var xml = XDocument.Parse(projet.Texte, LoadOptions.SetLineInfo).Root!;
        if (!Table.TryGetValue(nom, out var droits))
            return [Faute(projet, xml, $"{nom} is not in the table of DESIGN §1: say there, then here, what it may depend on.")];

        return
        [
            .. Elements(xml, "ProjectReference")
                .Where(reference => !droits.Projets.Contains(NomDe(reference)))
                .Select(reference => Faute(projet, reference, $"{nom} may not depend on {NomDe(reference)} (DESIGN §1). {Conseil(droits.Projets)}")),
            .. Elements(xml, "PackageReference")
                .Where(reference => !droits.Paquets.Contains(Inclus(reference)) && !EstUnOutil(reference))
                .Select(reference => Faute(projet, reference, $"{nom} may not depend on {Inclus(reference)} (DESIGN §1). {Conseil(droits.Paquets)}")),
            .. Elements(xml, "FrameworkReference")
                .Select(reference => Faute(projet, reference, $"{nom} needs no shared framework: drop {Inclus(reference)}.")),
            .. Elements(xml, "Reference")
                .Select(reference => Faute(projet, reference, $"{nom} references the file {Inclus(reference)}: reference a package of the table instead.")),
            .. EstUnPaquetWeb(projet, xml)
                ? [Faute(projet, xml, $"{nom} is a library: use the Microsoft.NET.Sdk, the web one brings ASP.NET Core.")]
                : Array.Empty<Violation>(),
        ];
    }

    /// <summary>What shared build files bring to every project: tools only.</summary>
    internal static IEnumerable<Violation> ViolationsPartagees(Source props) =>
        Elements(XDocument.Parse(props.Texte, LoadOptions.SetLineInfo).Root!, "PackageReference")
            .Where(reference => !EstUnOutil(reference))
            .Select(reference => Faute(props, reference, $"{Inclus(reference)} would reach every package: reference it in the project that needs it."));

    /// <summary>Nothing but a test may depend on the host.</summary>
    internal static IEnumerable<Violation> DependDeLHote(Source projet) =>
        projet.Chemin.StartsWith("tests/", StringComparison.Ordinal)
            ? []
            : Elements(XDocument.Parse(projet.Texte, LoadOptions.SetLineInfo).Root!, "ProjectReference", "PackageReference")
                .Where(reference => NomDe(reference) == "RazorHost" || Inclus(reference) == "RazorHost")
                .Select(reference => Faute(projet, reference, "Nothing depends on RazorHost: move what is needed into a package."));

    private static IEnumerable<XElement> Elements(XElement racine, params string[] noms) =>
        racine.Descendants().Where(element => noms.Contains(element.Name.LocalName) && element.Attribute("Include") is not null);

    private static string Inclus(XElement reference) => reference.Attribute("Include")!.Value;

    private static string NomDe(XElement reference) => Path.GetFileNameWithoutExtension(Inclus(reference).Replace('\\', '/'));

    private static bool EstUnOutil(XElement reference) =>
        Outils.Contains(Inclus(reference)) && reference.Attribute("PrivateAssets")?.Value == "all";

    private static bool EstUnPaquetWeb(Source projet, XElement xml) =>
        !projet.Chemin.StartsWith("samples/", StringComparison.Ordinal) && xml.Attribute("Sdk")?.Value != "Microsoft.NET.Sdk";

    private static string Conseil(string[] permis) =>
        permis is [] ? "It depends on no other." : $"It may on: {string.Join(", ", permis)}.";

    private static Violation Faute(Source source, XElement element, string message) =>
        new(source.Chemin, ((IXmlLineInfo)element).LineNumber, message);
}
