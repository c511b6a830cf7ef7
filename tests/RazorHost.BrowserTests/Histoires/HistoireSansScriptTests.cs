using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Histoires;

public sealed class HistoireSansScriptTests(Site site) : HistoireEntiere(site, Maniere.SansScript), IClassFixture<Site>;
