namespace Clas.Paquets.Tests;

/// <summary>A package of one member, beside the others in a copy: built as they are, in a moment.</summary>
internal static class Petit
{
    internal const string Nom = "Clas.Petit";

    internal const string Dossier = $"src/{Nom}";

    /// <summary>Its member, as released.</summary>
    internal const string Membre = "public static int Compter(int de) => de + 1;";

    /// <summary>Writes it, with this member in place of the one that its API file names.</summary>
    internal static void Ecrire(Copie copie, string membre)
    {
        copie.Ecrire($"nuget/{Nom}.md", "# Clas.Petit\n");
        copie.Ecrire($"{Dossier}/{Nom}.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <Description>Un paquet pour les essais.</Description>
              </PropertyGroup>

            </Project>
            """);
        copie.Ecrire($"{Dossier}/PublicAPI.Shipped.txt", "#nullable enable\n");
        copie.Ecrire($"{Dossier}/PublicAPI.Unshipped.txt", """
            #nullable enable
            Clas.Petit.Compteur
            static Clas.Petit.Compteur.Compter(int de) -> int

            """);
        copie.Ecrire($"{Dossier}/Compteur.cs", $$"""
            namespace Clas.Petit;

            /// <summary>Counts from somewhere.</summary>
            public static class Compteur
            {
                /// <summary>The number after this one.</summary>
                {{membre}}
            }

            """);
    }

    /// <summary>Its member becomes a promise, as CONTRIBUTING.md asks at a release.</summary>
    internal static void Promettre(Copie copie)
    {
        var lignes = File.ReadAllText(Path.Combine(copie.Racine, Dossier, "PublicAPI.Unshipped.txt"));
        copie.Ecrire($"{Dossier}/PublicAPI.Shipped.txt", lignes);
        copie.Ecrire($"{Dossier}/PublicAPI.Unshipped.txt", "#nullable enable\n");
    }

    /// <summary>Its promise is broken, and the API files say so.</summary>
    internal static void Rompre(Copie copie)
    {
        Ecrire(copie, Membre.Replace("public", "internal", StringComparison.Ordinal));
        Promettre(copie);
        copie.Ecrire($"{Dossier}/PublicAPI.Unshipped.txt", """
            #nullable enable
            *REMOVED*static Clas.Petit.Compteur.Compter(int de) -> int

            """);
    }
}
