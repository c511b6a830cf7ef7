using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Histoires;

public sealed class HistoireALaSourisTests(Site site) : HistoireEntiere(site, Maniere.Ordinaire), IClassFixture<Site>;
