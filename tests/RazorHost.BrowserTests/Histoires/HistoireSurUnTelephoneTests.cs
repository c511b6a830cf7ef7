using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Histoires;

public sealed class HistoireSurUnTelephoneTests(Site site) : HistoireEntiere(site, Maniere.Telephone), IClassFixture<Site>;
