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
}
