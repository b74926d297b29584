using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Npgsql;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

/// <summary>One cookie, two hosts that both remember what its owner may do: what changes counts at the next request of each.</summary>
public sealed class TwoHostsTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    private static readonly WebApplicationFactoryClientOptions WithoutCookies = new() { HandleCookies = false };

    [Fact]
    public async Task ChangesOfAccess_CountAtTheNextRequestOfEveryHost()
    {
        using var answer = await office.CreateClient(WithoutCookies).PostAsJsonAsync("/api/session", new { login = "heping", password = Browser.Password });
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith("workflowoffice.session", StringComparison.Ordinal)).Split(';')[0];
        await using var second = office.WithWebHostBuilder(_ => { });
        HttpClient[] hosts = [office.CreateClient(WithoutCookies), second.CreateClient(WithoutCookies)];
        foreach (var host in hosts)
            host.DefaultRequestHeaders.Add("Cookie", cookie);
        await ShowsAsync("监督人员", HttpStatusCode.OK);

        await ExecuteAsync("update identity.post_holders set post_code = 'AuditAdministrator' where user_id = (select id from identity.users where login = 'heping')");
        await ShowsAsync("审计管理员", HttpStatusCode.Forbidden);
        await ExecuteAsync("insert into identity.post_permissions values ('AuditAdministrator', 'calendar.view')");
        await ShowsAsync("审计管理员", HttpStatusCode.OK);
        await ExecuteAsync("update identity.users set security_stamp = 'another' where login = 'heping'");
        foreach (var host in hosts)
            Assert.Equal(HttpStatusCode.Unauthorized, (await host.GetAsync("/api/session")).StatusCode);

        async Task ShowsAsync(string post, HttpStatusCode calendar)
        {
            foreach (var host in hosts)
            {
                var session = JsonNode.Parse(await host.GetStringAsync("/api/session"))!;
                Assert.Equal(post, (string?)Assert.Single(session["posts"]!.AsArray())!["name"]);
                Assert.Equal(calendar, (await host.GetAsync("/api/calendar")).StatusCode);
            }
        }
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
