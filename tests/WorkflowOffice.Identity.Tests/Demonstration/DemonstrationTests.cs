using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Demonstration;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Setup;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.Demonstration;

public sealed class DemonstrationTests : IAsyncLifetime
{
    private static readonly DemonstrationOrganisation Organisation = new(
        "Demo-2026", [new NewUnit("bureau", "示范局", UnitKind.Bureau)],
        [
            new DemonstrationPerson("demo1", "甲", PostCodes.SupervisionOfficer, "bureau"),
            new DemonstrationPerson("demo2", "乙", PostCodes.SystemAdministrator, "bureau"),
        ]);

    private readonly IdentityFixture fixture = new();

    public Task InitializeAsync() => fixture.InitializeAsync();

    public Task DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task Organisation_IsLoadedOnce()
    {
        Assert.True(await LoadAsync());
        Assert.False(await LoadAsync());

        Assert.Equal(["demo1", "demo2"], await EnabledAsync());
    }

    [Fact]
    public async Task Organisation_IsNeverLoadedWhereRealPeopleAre()
    {
        var (_, login, _) = await fixture.AddPersonAsync();

        Assert.False(await LoadAsync());

        Assert.Equal([login], await EnabledAsync());
    }

    [Fact]
    public async Task OutsideDemonstrationMode_NoKnownPasswordOpensTheDoor_AndASetUpLinkIsOffered()
    {
        await LoadAsync();

        await fixture.RunAsync<AlignDemonstrationAccounts>(align => align.RunAsync(CancellationToken.None));

        Assert.Empty(await EnabledAsync());
        Assert.NotNull(await fixture.RunAsync<SetupLinks, string?>(links => links.IssueAsync(CancellationToken.None)));
        await using var demonstration = fixture.CreateServices(demonstration: true);
        await using (var scope = demonstration.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<AlignDemonstrationAccounts>().RunAsync(CancellationToken.None);
        Assert.Equal(["demo1", "demo2"], await EnabledAsync());
    }

    private Task<bool> LoadAsync() => fixture.RunAsync<LoadDemonstrationOrganisation, bool>(
        load => load.RunAsync(Organisation, CancellationToken.None));

    private Task<List<string>> EnabledAsync() => fixture.RunAsync<IdentityDbContext, List<string>>(database =>
        database.Users.Where(user => !user.IsDisabled).Select(user => user.Login).Order().ToListAsync());
}
