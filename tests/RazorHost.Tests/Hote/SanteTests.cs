using System.Net;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Hote;

/// <summary>« /health/live » and « /health/ready ».</summary>
public sealed class SanteTests
{
    [Fact]
    public async Task Both_answer_without_a_session()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var client = hote.Navigateur().Client;

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Without_its_tables_the_host_lives_and_is_not_ready()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var navigateur = await hote.ConnecterAsync("a.martin");
        await hote.DansLaBaseAsync(contexte => contexte.Database.ExecuteSqlRawAsync("ALTER TABLE clas_campagnes RENAME TO perdue"));

        Assert.Equal(HttpStatusCode.OK, (await navigateur.Client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await navigateur.Client.GetAsync("/health/ready")).StatusCode);
    }
}
