using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Setup;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.Setup;

/// <summary>Each test has an installation of its own: setting up is done once.</summary>
public sealed class SetUpInstallationTests : IAsyncLifetime
{
    private readonly IdentityFixture fixture = new();

    public Task InitializeAsync() => fixture.InitializeAsync();

    public Task DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task Link_CreatesTheThreeAdministrators_AndIsUsedUp()
    {
        var token = await IssueAsync();
        var other = await IssueAsync();

        await SetUpAsync(Request(token!));

        Assert.Equal(3, (await fixture.RunAsync<People, IReadOnlyList<Person>>(people => people.ListAsync())).Count);
        Assert.Null(await IssueAsync());
        await Assert.ThrowsAsync<SetupLinkInvalidException>(() => SetUpAsync(Request(token!)));
        await Assert.ThrowsAsync<SetupLinkInvalidException>(() => SetUpAsync(Request(other!)));
    }

    [Fact]
    public async Task Token_IsNotStored()
    {
        var token = await IssueAsync();

        var stored = await fixture.RunAsync<IdentityDbContext, List<SetupLink>>(database => database.SetupLinks.ToListAsync());

        Assert.DoesNotContain(Assert.Single(stored).TokenHash, System.Text.Encoding.UTF8.GetBytes(token!));
        Assert.Equal(32, stored[0].TokenHash.Length);
    }

    [Fact]
    public async Task Link_AfterItsTime_IsRefused()
    {
        var token = await IssueAsync();
        fixture.Clock.Advance(SetupLinks.Lifetime);

        await Assert.ThrowsAsync<SetupLinkInvalidException>(() => SetUpAsync(Request(token!)));
    }

    [Fact]
    public async Task RefusedSetUp_LeavesTheLinkUsableAndNothingBehind()
    {
        var token = await IssueAsync();

        // The same login twice: the second administrator cannot be created.
        var broken = Request(token!) with { SecurityAdministrator = new NewPerson("sysadmin", "另一人", "correct horse battery") };
        await Assert.ThrowsAsync<LoginTakenException>(() => SetUpAsync(broken));

        Assert.Empty(await fixture.RunAsync<People, IReadOnlyList<Person>>(people => people.ListAsync()));
        await SetUpAsync(Request(token!));
    }

    [Fact]
    public async Task TwoPeopleWithTheSameLink_OnlyOneSetsUp()
    {
        var token = await IssueAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            try
            {
                await SetUpAsync(Request(token!) with { Login = $"sysadmin{i}", SecurityAdministrator = null, AuditAdministrator = null });
                return "done";
            }
            catch (SetupLinkInvalidException refusal)
            {
                return refusal.Code;
            }
        }));

        Assert.Equal(["X-SET-01", "X-SET-01", "X-SET-01", "done"], outcomes.Order(StringComparer.Ordinal));
    }

    private static SetupRequest Request(string token) => new(
        token, "sysadmin", "系统员", "correct horse battery", new NewPerson("secadmin", "安全员", "correct horse battery"),
        new NewPerson("auditor", "审计员", "correct horse battery"), "某某局", "某应急");

    private Task<string?> IssueAsync() => fixture.RunAsync<SetupLinks, string?>(links => links.IssueAsync(CancellationToken.None));

    private Task SetUpAsync(SetupRequest request) => fixture.RunAsync<SetUpInstallation>(setUp => setUp.RunAsync(request, null, CancellationToken.None));
}
