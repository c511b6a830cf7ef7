using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Histoires;

public sealed class HistoireAgrandieTests(Site site) : HistoireEntiere(site, Maniere.Agrandie), IClassFixture<Site>;
