using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml.Linq;

namespace Clas.Paquets.Tests;

/// <summary>A package that is restored with one of ours.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Version">As resolved.</param>
/// <param name="Licence">An SPDX expression, or what stands there instead.</param>
/// <param name="Octets">What its file weighs.</param>
internal sealed record PaquetAmene(string Id, string Version, string Licence, long Octets)
{
    internal bool EstDeLaFamille => Id.StartsWith("Clas.", StringComparison.Ordinal);
}

/// <summary>All that is restored by who references one of our packages and nothing else.</summary>
internal static class Fermeture
{
    /// <summary>Where what was restored to build the solution is kept.</summary>
    internal static readonly string Cache =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static readonly ConcurrentDictionary<string, IReadOnlyList<PaquetAmene>> Lues = new();

    /// <summary>What comes with it, itself left out, by name.</summary>
    internal static IReadOnlyList<PaquetAmene> De(Atelier atelier, string nom) => Lues.GetOrAdd(nom, _ => Lire(atelier, nom));

    private static IReadOnlyList<PaquetAmene> Lire(Atelier atelier, string nom)
    {
        var client = Directory.CreateDirectory(Path.Combine(atelier.Dossier, "clients", nom)).FullName;
        // Ours come from the folder just packed, into a cache of their own; the rest was restored to build the solution, and
        // no feed is asked.
        File.WriteAllText(Path.Combine(client, "Client.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>{Path.Combine(atelier.Dossier, "cache")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Cache}</RestoreFallbackFolders>
                <RestoreSources>{atelier.Une.Paquets}</RestoreSources>
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="{nom}" Version="[{atelier.Paquet(nom).Dit("version")}]" />
              </ItemGroup>

            </Project>
            """);
        Commande.Reussir(client, "dotnet", ["restore", "--verbosity", "quiet"]);

        using var actifs = JsonDocument.Parse(File.ReadAllText(Path.Combine(client, "obj", "project.assets.json")));
        var dossiers = actifs.RootElement.GetProperty("packageFolders").EnumerateObject().Select(dossier => dossier.Name).ToList();
        return
        [
            .. actifs.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(paquet => paquet.Name.Split('/')[0] != nom)
                .Select(paquet => Lire(dossiers, paquet.Name.Split('/'), paquet.Value.GetProperty("path").GetString()!))
                .OrderBy(paquet => paquet.Id, StringComparer.Ordinal),
        ];
    }

    private static PaquetAmene Lire(IEnumerable<string> dossiers, string[] nom, string chemin)
    {
        var dossier = dossiers.Select(racine => Path.Combine(racine, chemin)).First(Directory.Exists);
        var fichier = $"{nom[0]}.{nom[1]}.nupkg".ToLowerInvariant();
        var nuspec = XDocument.Load(Directory.EnumerateFiles(dossier, "*.nuspec").Single()).Root!.Elements().Single();
        return new PaquetAmene(nom[0], nom[1], Licence(dossier, Paquet.Trouver(nuspec, "license")), new FileInfo(Path.Combine(dossier, fichier)).Length);
    }

    private static string Licence(string dossier, XElement? licence) => licence switch
    {
        null => "pas dite",
        _ when licence.Attribute("type")!.Value == "expression" => licence.Value,
        _ when File.ReadLines(Path.Combine(dossier, licence.Value)).First().Trim() is "MIT License" or "The MIT License (MIT)" => "MIT",
        _ => $"fichier {licence.Value}",
    };
}
