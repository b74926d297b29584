using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.Organisation;

public sealed class PeopleTests(IdentityFixture fixture) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task FindByPost_WithUnit_FindsOnlyThoseOfTheUnit()
    {
        var chemicals = await fixture.AddUnitAsync();
        var mines = await fixture.AddUnitAsync();
        var (first, firstLogin, _) = await fixture.AddPersonAsync();
        var (second, secondLogin, _) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(first, PostCodes.SupervisedUnitHead, chemicals);
        await fixture.AppointAsync(second, PostCodes.SupervisedUnitHead, mines);

        Assert.Equal([firstLogin], await LoginsAsync(PostCodes.SupervisedUnitHead, chemicals));
        Assert.Equal([secondLogin], await LoginsAsync(PostCodes.SupervisedUnitHead, mines));
        Assert.Equal([firstLogin, secondLogin], await LoginsAsync(PostCodes.SupervisedUnitHead));
        Assert.Empty(await LoginsAsync(PostCodes.SealKeeper, chemicals));
    }

    [Fact]
    public async Task FindByPost_CountsFirstAndLastDayInShanghai()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, login, _) = await fixture.AddPersonAsync();
        var day = new DateOnly(2026, 12, 1);
        await fixture.AppointAsync(person, PostCodes.BureauPrincipal, unit, day, day);
        var midnight = new DateTimeOffset(2026, 11, 30, 16, 0, 0, TimeSpan.Zero); // 1 December, 0:00 in Shanghai

        Assert.Empty(await AtAsync(midnight.AddTicks(-1)));
        Assert.Equal([login], await AtAsync(midnight));
        Assert.Equal([login], await AtAsync(midnight.AddDays(1).AddTicks(-1)));
        Assert.Empty(await AtAsync(midnight.AddDays(1)));

        async Task<string[]> AtAsync(DateTimeOffset instant)
        {
            fixture.Clock.SetTo(instant);
            var found = await LoginsAsync(PostCodes.BureauPrincipal, unit);
            fixture.Clock.SetTo(IdentityFixture.Start);
            return found;
        }
    }

    [Fact]
    public async Task Disabled_GetNoTasksButKeepTheirName()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, login, _) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(person, PostCodes.Archivist, unit);
        await fixture.RunAsync<IdentityDbContext>(async database =>
        {
            (await database.Users.FindAsync(person))!.Disable();
            await database.SaveChangesAsync();
        });

        Assert.Empty(await LoginsAsync(PostCodes.Archivist, unit));
        Assert.Equal("某" + login, (await fixture.RunAsync<People, Person?>(people => people.FindAsync(person)))!.Name);
    }

    [Fact]
    public async Task PersonWithSeveralPosts_IsFoundOnceWithAllOfThem()
    {
        var unit = await fixture.AddUnitAsync();
        var other = await fixture.AddUnitAsync();
        var (person, login, _) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(person, PostCodes.WorkflowManager, unit);
        await fixture.AppointAsync(person, PostCodes.WorkflowManager, other);
        await fixture.AppointAsync(person, PostCodes.SupervisionOfficer, unit);

        var found = Assert.Single(await fixture.RunAsync<People, IReadOnlyList<Person>>(people => people.FindByPostAsync(PostCodes.WorkflowManager)));

        Assert.Equal(login, found.Login);
        Assert.Equal(
            [(PostCodes.SupervisionOfficer, unit), (PostCodes.WorkflowManager, unit), (PostCodes.WorkflowManager, other)],
            found.Posts.Select(held => (held.PostCode, held.UnitCode)));
    }

    private Task<string[]> LoginsAsync(string post, string? unit = null) => fixture.RunAsync<People, string[]>(async people =>
        [.. (await people.FindByPostAsync(post, unit)).Select(person => person.Login)]);
}
