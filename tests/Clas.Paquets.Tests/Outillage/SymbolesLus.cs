using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;

namespace Clas.Paquets.Tests;

/// <summary>What a portable PDB says of the sources and of the compiler.</summary>
internal sealed class SymbolesLus
{
    private static readonly Guid LienVersLesSources = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid SourceEmbarquee = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid OptionsDeCompilation = new("B5FEEC05-8CD0-4A83-96DA-466284BB4BD8");
    private static readonly Guid ReferencesDeCompilation = new("7E4D4708-096E-4C5C-AEDA-CB10BA6A740D");

    internal SymbolesLus(byte[] pdb)
    {
        using var fournisseur = MetadataReaderProvider.FromPortablePdbImage([.. pdb]);
        var lecteur = fournisseur.GetMetadataReader();
        Identifiant = new BlobContentId(lecteur.DebugMetadataHeader!.Id);
        Documents =
        [
            .. lecteur.Documents.Select(poignee => (
                lecteur.GetString(lecteur.GetDocument(poignee).Name),
                Informations(lecteur, poignee).ContainsKey(SourceEmbarquee))),
        ];
        var module = Informations(lecteur, EntityHandle.ModuleDefinition);
        Liens = module.TryGetValue(LienVersLesSources, out var json) ? LireLesLiens(json) : [];
        Options = module.TryGetValue(OptionsDeCompilation, out var options) ? LireLesOptions(options) : [];
        ADesReferences = module.ContainsKey(ReferencesDeCompilation);
    }

    internal BlobContentId Identifiant { get; }

    /// <summary>Each source: its path, and is it inside the symbols?</summary>
    internal IReadOnlyList<(string Chemin, bool EstEmbarque)> Documents { get; }

    /// <summary>Source Link: where the forge keeps what a path shows.</summary>
    internal IReadOnlyDictionary<string, string> Liens { get; }

    /// <summary>What was asked of the compiler.</summary>
    internal IReadOnlyDictionary<string, string> Options { get; }

    /// <summary>Does it say against what it was compiled?</summary>
    internal bool ADesReferences { get; }

    private static Dictionary<Guid, ImmutableArray<byte>> Informations(MetadataReader lecteur, EntityHandle parent) => lecteur
        .GetCustomDebugInformation(parent)
        .Select(lecteur.GetCustomDebugInformation)
        .DistinctBy(information => lecteur.GetGuid(information.Kind))
        .ToDictionary(information => lecteur.GetGuid(information.Kind), information => lecteur.GetBlobContent(information.Value));

    private static Dictionary<string, string> LireLesLiens(ImmutableArray<byte> json) => JsonDocument.Parse(json.AsMemory()).RootElement
        .GetProperty("documents")
        .EnumerateObject()
        .ToDictionary(lien => lien.Name, lien => lien.Value.GetString()!);

    // Names and values in turn, each ended by a zero.
    private static Dictionary<string, string> LireLesOptions(ImmutableArray<byte> octets) => Encoding.UTF8.GetString(octets.AsSpan())
        .Split('\0')
        .Chunk(2)
        .Where(paire => paire.Length == 2)
        .ToDictionary(paire => paire[0], paire => paire[1]);
}
