// Judges each change that Stryker planted, alone in a process of its own: dotnet run scripts/mutants.cs <folder> [file…]
// The folder holds bin (the tests and the domain full of changes) and plantation/…/mutation-report.json; verdicts.tsv is
// written there as they come, so that a measure can be stopped and taken up again. Files such as Cycles/ narrow it.
// Why not Stryker itself: its runner keeps one process for all changes, so that what a change left in a static field
// kills or saves the next ones (stryker-net#3742).
#:property EnforceCodeStyleInBuild=false
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

var dossier = Path.GetFullPath(args[0]);
var voulus = args[1..];
var verdicts = Path.Combine(dossier, "verdicts.tsv");
var deja = File.Exists(verdicts) ? File.ReadLines(verdicts).Select(ligne => ligne.Split('\t')[0]).ToHashSet() : [];

// What judges first: the quick tests beside the change. What they let through, the slow ones judge.
string[] regles = ["Acteurs", "Campagnes", "Cycles", "Cycles.Exports", "Decisions", "Dossiers", "Fiches", "Journal"];
string[] longs = ["-class-", "*.MatriceTests", "-class-", "*.AlterationsTests", "-class-", "*.CyclesDeVieTests"];
// These judge how histories are drawn and shrunk, not the domain.
string[] desLois = ["-class-", "*.ReductionTests", "-class-", "*.CouvertureTests"];
string[][] Juges(string fichier) => fichier.Split('/')[0] switch
{
    "Identifiants" => [Espaces("Identifiants"), desLois],
    "Questionnaires" => [[.. Espaces("Questionnaires"), "-method-", "*gate_n_importe*"], desLois],
    "Cycles" => [Espaces("Cycles", "Cycles.Exports"), [.. Espaces([.. regles, "Lois"]), .. desLois]],
    _ => [[.. Espaces(regles), .. longs], [.. Espaces([.. regles, "Lois", "Journal.Alterations"]), .. desLois]],
};

foreach (var tests in "Identifiants Questionnaires Cycles Dossiers".Split(' ').SelectMany(Juges).DistinctBy(filtres => string.Join(' ', filtres)))
{
    if (Lancer(-1, tests, TimeSpan.FromMinutes(20)) is not "Survived")
        throw new InvalidOperationException($"The tests fail with no change at all: {string.Join(' ', tests)}");
}

var mutants = new ConcurrentQueue<(string Id, string Fichier)>(Lire()
    .Where(mutant => !deja.Contains(mutant.Id))
    .Where(mutant => voulus.Length == 0 || voulus.Any(voulu => mutant.Fichier.StartsWith(voulu, StringComparison.Ordinal))));
Console.WriteLine($"{mutants.Count} changes to judge, {deja.Count} judged before.");

var ecriture = new Lock();
var combien = int.TryParse(Environment.GetEnvironmentVariable("CLAS_A_LA_FOIS"), out var n) ? n : Environment.ProcessorCount;
await Task.WhenAll(Enumerable.Range(0, combien).Select(_ => Task.Run(() =>
{
    while (mutants.TryDequeue(out var mutant))
    {
        var id = int.Parse(mutant.Id, null);
        var verdict = Juges(mutant.Fichier).Select(tests => Lancer(id, tests, TimeSpan.FromMinutes(5)))
            .FirstOrDefault(verdict => verdict != "Survived", "Survived");
        lock (ecriture)
            File.AppendAllText(verdicts, $"{mutant.Id}\t{verdict}\t{mutant.Fichier}\n");
    }
})));
return 0;

IEnumerable<(string Id, string Fichier)> Lire()
{
    var rapport = Directory.EnumerateFiles(Path.Combine(dossier, "plantation"), "mutation-report.json", SearchOption.AllDirectories).Single();
    using var json = JsonDocument.Parse(File.ReadAllText(rapport));
    foreach (var fichier in json.RootElement.GetProperty("files").EnumerateObject())
    {
        var nom = fichier.Name.Replace('\\', '/');
        nom = nom[(nom.IndexOf("src/Clas.Domain/", StringComparison.Ordinal) + "src/Clas.Domain/".Length)..];
        foreach (var mutant in fichier.Value.GetProperty("mutants").EnumerateArray())
        {
            if (mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored"))
                yield return (mutant.GetProperty("id").GetString()!, nom);
        }
    }
}

// Stryker's switch: a file of four bytes, the number of the change.
string Lancer(int mutant, string[] filtres, TimeSpan limite)
{
    var choix = Path.GetTempFileName();
    try
    {
        File.WriteAllBytes(choix, BitConverter.GetBytes(mutant));
        var demarrage = new ProcessStartInfo("dotnet", ["Clas.Domain.Tests.dll", "-stopOnFail", "-noLogo", "-noColor", .. filtres])
        {
            WorkingDirectory = Path.Combine(dossier, "bin"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        demarrage.Environment["STRYKER_MUTANT_FILE"] = choix;
        using var tests = Process.Start(demarrage)!;
        tests.OutputDataReceived += (_, _) => { };
        tests.ErrorDataReceived += (_, _) => { };
        tests.BeginOutputReadLine();
        tests.BeginErrorReadLine();
        if (tests.WaitForExit(limite))
            return tests.ExitCode == 0 ? "Survived" : "Killed";
        tests.Kill(entireProcessTree: true);
        tests.WaitForExit();
        return "Timeout";
    }
    finally
    {
        File.Delete(choix);
    }
}

static string[] Espaces(params string[] noms) => [.. noms.SelectMany(nom => new[] { "-namespace", $"Clas.Domain.Tests.{nom}" })];
