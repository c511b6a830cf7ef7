using System.Collections.Concurrent;
using Microsoft.Playwright;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>Sees all that goes on in a window, and tells what should not: errors, other hosts, policy, weight, fonts.</summary>
internal sealed class Temoin
{
    /// <summary>Of a view, as transferred: a page and all its files, or the answer to a form.</summary>
    internal const int PoidsMaximal = 100_000;

    private readonly string _adresse;
    private readonly IReadOnlySet<string> _admis;
    private readonly ConcurrentQueue<string> _defauts = [];
    private readonly ConcurrentQueue<Task> _mesures = [];
    private readonly ConcurrentDictionary<string, int> _poids = [];
    private readonly ConcurrentQueue<Vue> _vues = [];
    private readonly ConcurrentDictionary<string, byte> _refus = [];
    private readonly List<IConsoleMessage> _console = [];
    private Vue? _vue;
    private IResponse? _document;

    /// <param name="contexte">The window.</param>
    /// <param name="adresse">Of the site it looks at, « http://127.0.0.1:40123 ».</param>
    /// <param name="admis">Other hosts where its users are sent on purpose.</param>
    internal Temoin(IBrowserContext contexte, string adresse, IReadOnlySet<string> admis)
    {
        (_adresse, _admis) = (adresse, admis);
        contexte.Console += (_, message) => { lock (_console) _console.Add(message); };
        contexte.WebError += (_, erreur) => _defauts.Enqueue($"Script error: {erreur.Error}");
        contexte.Request += (_, requete) => Demander(requete);
        contexte.Response += (_, reponse) => Repondre(reponse);
        contexte.RequestFinished += (_, requete) => _mesures.Enqueue(PeserAsync(requete));
        contexte.RequestFailed += (_, requete) => Echouer(requete);
    }

    /// <summary>What went wrong since the window was opened; empty when all is clean.</summary>
    internal async Task<IReadOnlyList<string>> DefautsAsync()
    {
        await Task.WhenAll(_mesures);
        lock (_console)
        {
            foreach (var message in _console.Where(message => message.Type is "error" or "warning" && !DitUnRefusAttendu(message)))
                _defauts.Enqueue($"Console, {message.Type}: {message.Text} ({message.Location})");
        }

        return [.. _defauts.Concat(_vues.Select(TropLourde).OfType<string>()).Distinct()];
    }

    /// <summary>A breakdown that a test is after, 503: its page is no defect. Any other is.</summary>
    internal int? StatutAttendu { get; set; }

    /// <summary>The HTML of the page on screen, as it was sent.</summary>
    internal async Task<string> SourceAsync() => await _document!.TextAsync();

    /// <summary>The Razor page on screen, « /Caf/Index ».</summary>
    internal async Task<string?> PageAsync() => await _document!.HeaderValueAsync(PageServie.Entete);

    private void Demander(IRequest requete)
    {
        var origine = new Uri(requete.Url).GetLeftPart(UriPartial.Authority);
        if (!requete.Url.StartsWith("data:", StringComparison.Ordinal) && origine != _adresse && !_admis.Contains(origine))
            _defauts.Enqueue($"Another host: {requete.Url}");
        if (requete.ResourceType == "font")
            _defauts.Enqueue($"A web font: {requete.Url}");
        if (requete.IsNavigationRequest)
            _vues.Enqueue(_vue = new Vue(requete));
        else
            _vue?.Fichiers.Enqueue(requete.Url);
    }

    private void Repondre(IResponse reponse)
    {
        if (!reponse.Request.IsNavigationRequest || !reponse.Url.StartsWith(_adresse, StringComparison.Ordinal))
            return;
        if (reponse.Status is < 300 or >= 400)
            _document = reponse;
        if (reponse.Status >= 500 && reponse.Status != StatutAttendu)
            _defauts.Enqueue($"{reponse.Status}: {reponse.Url}");
        else if (reponse.Status >= 400)
            _refus[reponse.Url] = 1;
        if (!reponse.Headers.TryGetValue("content-security-policy", out var politique) || politique.Contains("unsafe", StringComparison.Ordinal))
            _defauts.Enqueue($"No strict policy of content: {reponse.Url}");
    }

    /// <summary>A page left before it came is no failure: a second click, a download.</summary>
    private void Echouer(IRequest requete)
    {
        if (requete.Failure is not "net::ERR_ABORTED")
            _defauts.Enqueue($"{requete.Failure}: {requete.Url}");
    }

    private async Task PeserAsync(IRequest requete)
    {
        try
        {
            var tailles = await requete.SizesAsync();
            var poids = tailles.ResponseBodySize + tailles.ResponseHeadersSize;
            if (_vues.FirstOrDefault(vue => vue.Document == requete) is { } vue)
            {
                vue.Poids = poids;
                // A redirection alone comes without a body.
                if (tailles.ResponseBodySize == 0 && await requete.ResponseAsync() is { Status: < 300 or >= 400 })
                    _defauts.Enqueue($"Never weighed: {requete.Url}");
            }

            // What comes from the cache weighs nothing, and weighed something the first time.
            _poids.AddOrUpdate(requete.Url, poids, (_, connu) => Math.Max(connu, poids));
        }
        catch (PlaywrightException exception)
        {
            // What weighs nothing would pass; a window that its test closed is another matter.
            if (!requete.Frame.Page.IsClosed)
                _defauts.Enqueue($"Never weighed: {requete.Url} ({exception.Message})");
        }
    }

    /// <summary>With all its files; but what answers one's own form comes alone, its files came with the form.</summary>
    private int Peser(Vue vue) =>
        vue.Poids + (vue.RepondAUnFormulaire ? 0 : vue.Fichiers.Distinct().Sum(fichier => _poids.GetValueOrDefault(fichier)));

    private string? TropLourde(Vue vue) => Peser(vue) is > PoidsMaximal and var poids
        ? $"{poids} bytes for a view: {vue.Document.Url} {vue.Poids} ({string.Join(", ", vue.Fichiers.Distinct().Select(fichier => $"{new Uri(fichier).AbsolutePath} {_poids.GetValueOrDefault(fichier)}"))})"
        : null;

    /// <summary>The browser notes in its console that a page answered 4xx: a refusal with its page is no defect.</summary>
    private bool DitUnRefusAttendu(IConsoleMessage message) =>
        message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && _refus.Keys.Any(message.Location.Contains);

    private sealed class Vue(IRequest document)
    {
        internal IRequest Document => document;

        internal int Poids { get; set; }

        internal bool RepondAUnFormulaire { get; } = (document.RedirectedFrom ?? document).Method == "POST";

        internal ConcurrentQueue<string> Fichiers { get; } = [];
    }
}
