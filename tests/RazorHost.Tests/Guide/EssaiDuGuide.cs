using System.Reflection;
using System.Text.RegularExpressions;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Guide;

/// <summary>A test whose name begins with the rows of the guide that it bears: <c>G20_G22_Enregistrer_et_valider_…</c>.</summary>
internal sealed partial record EssaiDuGuide(MethodInfo Methode, IReadOnlyList<string> Lignes)
{
    internal static readonly IReadOnlyList<EssaiDuGuide> Tous =
    [
        .. from type in typeof(EssaiDuGuide).Assembly.GetTypes()
           from methode in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
           where methode.GetCustomAttribute<FactAttribute>() is not null
           let lignes = Codes().Match(methode.Name)
           where lignes.Success
           orderby type.FullName, methode.Name
           select new EssaiDuGuide(methode, [.. lignes.Groups[1].Captures.Select(code => code.Value)]),
    ];

    internal string Nom => $"{Methode.DeclaringType!.Name}.{Methode.Name}";

    internal static IEnumerable<EssaiDuGuide> De(LigneDuGuide ligne) => Tous.Where(essai => essai.Lignes.Contains(ligne.Code));

    /// <summary>Runs it once, with its first row of data; null when it is green.</summary>
    internal async Task<Exception?> LancerAsync()
    {
        HoteDeTest? partage = null;
        object? instance = null;
        try
        {
            if (Methode.DeclaringType!.GetConstructors().Single().GetParameters().Length > 0)
                await (partage = new HoteDeTest()).InitializeAsync();
            instance = Activator.CreateInstance(Methode.DeclaringType, partage is null ? [] : [partage]);
            if (instance is IAsyncLifetime avant)
                await avant.InitializeAsync();
            return await RougeAsync(instance!, await ArgumentsAsync());
        }
        finally
        {
            if (instance is IAsyncDisposable apres)
                await apres.DisposeAsync();
            if (partage is not null)
                await partage.DisposeAsync();
        }
    }

    /// <summary>What the test itself throws; what keeps it from starting is a defect of this class, and goes through.</summary>
    private async Task<Exception?> RougeAsync(object instance, object?[]? arguments)
    {
        // An async method throws into its task alone: an exception here is that of the call.
        if (Methode.Invoke(instance, arguments) is not Task enCours)
            throw new InvalidOperationException($"{Nom} opens no page: it is no async test.");
        try
        {
            await enCours;
            return null;
        }
#pragma warning disable CA1031 // Whatever makes a test red.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    private async Task<object?[]?> ArgumentsAsync()
    {
        if (Methode.GetParameters().Length == 0)
            return null;
        var donnees = Methode.GetCustomAttributes().OfType<Xunit.v3.IDataAttribute>().First();
        await using var jetables = new Xunit.Sdk.DisposalTracker();
        return (await donnees.GetData(Methode, jetables)).First().GetData();
    }

    [GeneratedRegex("^(?:([GP][0-9]+)_)+")]
    private static partial Regex Codes();
}
