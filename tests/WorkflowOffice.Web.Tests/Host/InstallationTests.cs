using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Setup;
using WorkflowOffice.Testing;
using WorkflowOffice.Web.Startup;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

/// <summary>A real installation: no demonstration, nobody knows a password.</summary>
public sealed class InstallationTests(InstallationTests.RealInstallation office) : IClassFixture<InstallationTests.RealInstallation>
{
    [Fact]
    public async Task SetUpLink_LeadsFromNothingToTheFirstAdministrator()
    {
        var browser = office.Browse();
        var page = (await Browser.ReadAsync(await browser.GetAsync("/api/sign-in")))!;
        Assert.False((bool)page["demonstration"]!);
        Assert.True((bool)page["setupRequired"]!);
        Assert.Null(page["demonstrationPassword"]);
        Assert.Empty(page["accounts"]!.AsArray());
        await ProblemAssert.IsAsync(
            await browser.SendAsync(HttpMethod.Post, "/api/session", new { login = "zhangwei", password = Browser.Password }), 401, "X-SIGN-01");
        await ProblemAssert.IsAsync(await SetUpAsync("guess"), 403, "X-SET-01");

        var token = await IssueAsync();
        await ProblemAssert.IsAsync(await SetUpAsync(token!, password: "short"), 422, "X-PWD-01");
        Assert.Equal(HttpStatusCode.NoContent, (await SetUpAsync(token!)).StatusCode);

        await ProblemAssert.IsAsync(await SetUpAsync(token!), 403, "X-SET-01");
        await browser.SignInAsync("first.admin", "correct horse battery");
        var session = (await Browser.ReadAsync(await browser.GetAsync("/api/session")))!;
        Assert.Contains("users.manage", session["permissions"]!.AsArray().Select(permission => (string)permission!));
        Assert.False((bool)(await Browser.ReadAsync(await browser.GetAsync("/api/sign-in")))!["setupRequired"]!);
        // The description of the interface is not for strangers here, but for this administrator.
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/openapi/v1.json")).StatusCode);
        await ProblemAssert.IsAsync(await office.Browse().GetAsync("/openapi/v1.json"), 401, "X-AUTH-01");

        Task<HttpResponseMessage> SetUpAsync(string with, string password = "correct horse battery") => browser.SendAsync(
            HttpMethod.Post, "/api/setup", new { token = with, login = "first.admin", name = "首任管理员", password });
    }

    [Fact]
    public async Task SeveralHostsStartingAtOnce_MigrateOnce()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var first = office.WithWebHostBuilder(builder => builder.UseSetting("ConnectionStrings:Office", database.ConnectionString));
        await using var second = office.WithWebHostBuilder(builder => builder.UseSetting("ConnectionStrings:Office", database.ConnectionString));
        await using var third = office.WithWebHostBuilder(builder => builder.UseSetting("ConnectionStrings:Office", database.ConnectionString));

        await Task.WhenAll(new[] { first, second, third }.Select(host => Task.Run(() => host.CreateClient().GetAsync("/health/ready"))));

        foreach (var host in new[] { first, second, third })
            Assert.True(host.Services.GetRequiredService<StartupSequence>().IsComplete);
        await using var scope = first.Services.CreateAsyncScope();
        var applied = await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().Database.GetAppliedMigrationsAsync();
        Assert.Equal(applied.Distinct(), applied);
        Assert.NotEmpty(applied);
    }

    /// <summary>INSERT statements leave out what is NULL (<c>EntityTable</c>): a default would take its place.</summary>
    [Fact]
    public async Task NoColumnThatMayBeNull_HasADefault()
    {
        await office.Browse().GetAsync("/health/ready");
        await using var database = NpgsqlDataSource.Create(office.ConnectionString);
        await using var command = database.CreateCommand("""
            SELECT table_schema, format('%I.%I.%I', table_schema, table_name, column_name), column_default FROM information_schema.columns
            WHERE is_nullable = 'YES' AND table_schema IN ('workflow', 'office', 'identity', 'audit')
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var (schemas, withDefault) = (new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        while (await reader.ReadAsync())
        {
            schemas.Add(reader.GetString(0));
            if (!await reader.IsDBNullAsync(2))
                withDefault.Add(reader.GetString(1));
        }

        Assert.Equal(["audit", "identity", "office", "workflow"], schemas);
        Assert.Empty(withDefault);
    }

    private async Task<string?> IssueAsync()
    {
        await using var scope = office.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SetupLinks>().IssueAsync(CancellationToken.None);
    }

    public sealed class RealInstallation : OfficeApplication
    {
        protected override bool Demonstration => false;
    }
}
