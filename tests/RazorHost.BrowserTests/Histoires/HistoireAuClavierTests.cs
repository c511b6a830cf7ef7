using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Histoires;

public sealed class HistoireAuClavierTests(Site site) : HistoireEntiere(site, Maniere.Clavier), IClassFixture<Site>;
