// Draws docs/mutation.md from what scripts/mutants.cs judged: dotnet run scripts/mutation.cs <folder> <tests> <page.md>
// Fails below the threshold, while a change is not judged, when one that no test noticed has no reason, and when a reason
// speaks of no such change.
// Style is held by the projects; a file alone has none of their settings.
#:property EnforceCodeStyleInBuild=false
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

const string NonJuge = "not judged";
var raisons = JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(args[1], "mutants-admis.json")), Contexte.Default.ListRaison)!;
var seuil = JsonDocument.Parse(File.ReadAllText(Path.Combine(args[1], "stryker-config.json")))
    .RootElement.GetProperty("stryker-config").GetProperty("thresholds").GetProperty("break").GetDouble();
var verdicts = File.ReadLines(Path.Combine(args[0], "verdicts.tsv"))
    .Select(ligne => ligne.Split('\t')).DistinctBy(verdict => verdict[0]).ToDictionary(verdict => verdict[0], verdict => verdict[1]);
var mutants = Directory.EnumerateFiles(Path.Combine(args[0], "plantation"), "mutation-report.json", SearchOption.AllDirectories)
    .SelectMany(chemin => JsonSerializer.Deserialize(File.ReadAllText(chemin), Contexte.Default.Rapport)!.Files)
    .SelectMany(fichier => fichier.Value.Mutants.Select(mutant => Lire(fichier.Key, fichier.Value.Source, mutant)))
    .OrderBy(mutant => mutant.Fichier, StringComparer.Ordinal).ThenBy(mutant => mutant.Ligne).ThenBy(mutant => mutant.Colonne)
    .ToList();
var nonJuges = mutants.Count(mutant => mutant.Statut == NonJuge);

var vivants = mutants.Where(mutant => mutant.Statut == "Survived").ToList();
var sansRaison = vivants.Where(mutant => RaisonDe(mutant) is null).ToList();
var perimees = raisons.Where(raison => !vivants.Any(mutant => raison.Vaut(mutant))).ToList();

var page = new StringBuilder();
page.Append("""
    # Mutation testing of Clas.Domain

    Stryker changes the domain here and there: a comparison turned round, a statement removed, a text emptied. A change that
    no test notices (a *survivor*) shows a rule that nothing holds. `./build.sh mutation` judges every change and writes this
    page; it fails below the threshold of `tests/Clas.Domain.Tests/stryker-config.json`, and when a survivor has no reason in
    `tests/Clas.Domain.Tests/mutants-admis.json`.

    Each change is judged alone, in a process of its own, by the quick tests of its folders first; what they let through,
    every test judges, the matrix and the laws included (200 histories each). Stryker's own verdict is not used: with this
    test runner it keeps one process for all changes, and what one left in a static field killed or saved the next
    ([stryker-net#3742](https://github.com/stryker-mutator/stryker-net/issues/3742)). Measured here: it gave 98.1 % to the
    lifecycles, where twenty changes of the guards were « killed » by a table that an earlier change had broken.

    The score is killed ÷ (killed + survived); a time-out counts as killed (an endless loop is noticed).


    """);

if (nonJuges > 0)
    page.Append(CultureInfo.InvariantCulture, $"**Incomplete: {nonJuges} changes are not judged yet** (`./build.sh mutation --reprendre`). They are in no score.\n\n");
page.Append("| part | killed | timed out | survived | not judged | does not compile | ignored | score |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
foreach (var partie in mutants.GroupBy(mutant => Partie(mutant.Fichier)))
    page.Append(Ligne(partie.Key, [.. partie]));
page.Append(Ligne("**Clas.Domain**", mutants));

Section("Survivors", vivants, mutant => RaisonDe(mutant) ?? "**to be explained**");
Section("Time-outs", mutants.Where(mutant => mutant.Statut == "Timeout"), _ => "the change loops, or makes the tests too long: noticed");

page.Append("\n## Ignored\n\n« Block already covered »: emptying a block says nothing more than removing its only statement, which is judged.\n\n");
foreach (var memes in mutants.Where(mutant => mutant.Statut == "Ignored").GroupBy(mutant => (mutant.Pourquoi, mutant.Fichier)))
    page.Append(CultureInfo.InvariantCulture, $"- `{memes.Key.Fichier}` · lines {string.Join(", ", memes.Select(mutant => mutant.Ligne).Distinct())} · {memes.Key.Pourquoi}\n");

page.Append("\n## Changes that do not compile\n\nStryker plants every change in one assembly, behind a condition. A change that C# refuses there (a pattern variable used\nbeyond its condition, a list without « Sum », a switch with an unreachable case) is taken out: it says nothing of the tests,\nand is in no score.\n\n");
foreach (var fichier in mutants.Where(mutant => mutant.Statut == "CompileError").GroupBy(mutant => mutant.Fichier))
    page.Append(CultureInfo.InvariantCulture, $"- `{fichier.Key}` · lines {string.Join(", ", fichier.Select(mutant => mutant.Ligne).Distinct())}\n");

File.WriteAllText(args[2], page.ToString());
Console.WriteLine($"{args[2]} : {mutants.Count} changes, score {Score(mutants):0.0} %, {vivants.Count} survivors.");
foreach (var mutant in sansRaison)
    Console.WriteLine($"No reason: {mutant.Fichier}:{mutant.Ligne} · {mutant.Mutation}");
foreach (var raison in perimees)
    Console.WriteLine($"No such survivor: {raison.Fichier} · {raison.Mutation}");
if (Score(mutants) < seuil)
    Console.WriteLine($"Below the threshold of {seuil} %.");
return nonJuges == 0 && sansRaison.Count == 0 && perimees.Count == 0 && Score(mutants) >= seuil ? 0 : 1;

string? RaisonDe(Mutant mutant) => raisons.Find(raison => raison.Vaut(mutant))?.Pourquoi;

void Section(string titre, IEnumerable<Mutant> quels, Func<Mutant, string> pourquoi)
{
    page.Append(CultureInfo.InvariantCulture, $"\n## {titre}\n\n");
    var lignes = quels.ToList();
    if (lignes.Count == 0)
        page.Append("None.\n");
    else
        page.Append("| where | change | reason |\n|---|---|---|\n");
    foreach (var mutant in lignes)
        page.Append(CultureInfo.InvariantCulture, $"| `{mutant.Fichier}`:{mutant.Ligne} | {Cellule(mutant.Mutation)} | {pourquoi(mutant).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
}

static string Cellule(string texte) => $"`` {texte.Replace("|", "\\|", StringComparison.Ordinal)} ``";

static string Ligne(string titre, IReadOnlyCollection<Mutant> quels)
{
    int Combien(params string[] statuts) => quels.Count(mutant => statuts.Contains(mutant.Statut));
    return string.Create(CultureInfo.InvariantCulture,
        $"| {titre} | {Combien("Killed")} | {Combien("Timeout")} | {Combien("Survived")} | {Combien(NonJuge)} | {Combien("CompileError")} | {Combien("Ignored")} | {Score(quels):0.0} % |\n");
}

static double Score(IReadOnlyCollection<Mutant> quels)
{
    double tues = quels.Count(mutant => mutant.Statut is "Killed" or "Timeout");
    var juges = tues + quels.Count(mutant => mutant.Statut == "Survived");
    return juges == 0 ? 100 : 100 * tues / juges;
}

static string Partie(string fichier) => Path.GetDirectoryName(fichier) is { Length: > 0 } dossier ? dossier.Replace('\\', '/') : ".";

Mutant Lire(string chemin, string source, MutantLu lu)
{
    var (debut, fin) = (lu.Location.Start, lu.Location.End);
    var lignes = source.ReplaceLineEndings("\n").Split('\n')[(debut.Line - 1)..fin.Line];
    lignes[^1] = lignes[^1][..(fin.Column - 1)];
    lignes[0] = lignes[0][(debut.Column - 1)..];
    const string racine = "src/Clas.Domain/";
    var fichier = chemin.Replace('\\', '/');
    var rang = fichier.IndexOf(racine, StringComparison.Ordinal);
    return new Mutant(
        rang < 0 ? fichier : fichier[(rang + racine.Length)..], debut.Line, debut.Column,
        lu.Status is "CompileError" or "Ignored" ? lu.Status : verdicts.GetValueOrDefault(lu.Id, NonJuge),
        lu.StatusReason ?? "",
        $"{EnBref(string.Join('\n', lignes))} → {EnBref(lu.Replacement ?? "")}");
}

static string EnBref(string texte)
{
    var mots = string.Join(' ', texte.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    return mots.Length <= 90 ? mots : mots[..60] + " … " + mots[^27..];
}

internal sealed record Mutant(string Fichier, int Ligne, int Colonne, string Statut, string Pourquoi, string Mutation);

internal sealed record Raison(string Fichier, string Mutation, string Pourquoi)
{
    public bool Vaut(Mutant mutant) => Fichier == mutant.Fichier && Mutation == mutant.Mutation;
}

internal sealed record Rapport(Dictionary<string, FichierLu> Files);

internal sealed record FichierLu(string Source, List<MutantLu> Mutants);

internal sealed record MutantLu(string Id, string Status, string? StatusReason, string? Replacement, Etendue Location);

internal sealed record Etendue(Place Start, Place End);

internal sealed record Place(int Line, int Column);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Rapport))]
[JsonSerializable(typeof(List<Raison>))]
internal sealed partial class Contexte : JsonSerializerContext;
