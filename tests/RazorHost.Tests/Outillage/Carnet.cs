using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RazorHost.Tests.Outillage;

/// <summary>Every line that anything logs, at the most talkative level.</summary>
internal sealed class Carnet : ILoggerProvider
{
    internal ConcurrentQueue<string> Lignes { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Plume(Lignes, categoryName);

    public void Dispose()
    {
    }

    private sealed class Plume(ConcurrentQueue<string> lignes, string categorie) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lignes.Enqueue($"{categorie} ({state})");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lignes.Enqueue($"{categorie} {formatter(state, exception)} {exception} {Valeurs(state)}");

        private static string Valeurs<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> valeurs ? string.Join(' ', valeurs.Select(valeur => $"{valeur.Key}={valeur.Value}")) : "";
    }
}
