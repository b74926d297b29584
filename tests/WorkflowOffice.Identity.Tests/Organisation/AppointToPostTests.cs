using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.Organisation;

public sealed class AppointToPostTests(IdentityFixture fixture) : IClassFixture<IdentityFixture>
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    public static TheoryData<string, string> PairsOfAdministrators { get; } = new()
    {
        { PostCodes.SystemAdministrator, PostCodes.SecurityAdministrator },
        { PostCodes.SecurityAdministrator, PostCodes.AuditAdministrator },
        { PostCodes.AuditAdministrator, PostCodes.SystemAdministrator },
    };

    [Theory]
    [MemberData(nameof(PairsOfAdministrators))]
    public async Task TwoAdministratorsInOnePerson_AreRefused(string first, string second)
    {
        var unit = await fixture.AddUnitAsync();
        var other = await fixture.AddUnitAsync();
        var (person, _, _) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(person, first, unit);

        var refusal = await Assert.ThrowsAsync<AdministratorsMustStaySeparateException>(() => fixture.AppointAsync(person, second, other));

        Assert.Equal("X-SOD-8", refusal.Code);
        Assert.Equal([first], await PostsOfAsync(person));
    }

    [Fact]
    public async Task AdministratorAfterAnotherAdministratorsPostEnded_IsAllowed()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, _, _) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(person, PostCodes.SystemAdministrator, unit, new DateOnly(2026, 1, 1), Monday.AddDays(-1));

        await fixture.AppointAsync(person, PostCodes.AuditAdministrator, unit, Monday);

        Assert.Equal([PostCodes.AuditAdministrator], await PostsOfAsync(person));
    }

    [Fact]
    public async Task AdministratorFromTheLastDayOfAnotherAdministratorsPost_IsRefused()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, _, _) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(person, PostCodes.SystemAdministrator, unit, new DateOnly(2026, 1, 1), Monday);

        await Assert.ThrowsAsync<AdministratorsMustStaySeparateException>(
            () => fixture.AppointAsync(person, PostCodes.AuditAdministrator, unit, Monday));
    }

    [Fact]
    public async Task TwoAdministratorsInOnePersonAtOnce_OnlyOneAppointmentHolds()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, _, _) = await fixture.AddPersonAsync();
        await using var first = fixture.CreateScope();
        await using var second = fixture.CreateScope();
        // Both have read the account before either appoints: each sees a person without posts.
        foreach (var scope in new[] { first, second })
            await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().Users.SingleAsync(user => user.Id == person);

        await AppointAsync(first, PostCodes.SystemAdministrator);
        // The check of the second would refuse by itself; a post that does not conflict shows that the version guards too.
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => AppointAsync(second, PostCodes.Archivist));

        Assert.Equal([PostCodes.SystemAdministrator], await PostsOfAsync(person));

        Task AppointAsync(AsyncServiceScope scope, string post) => scope.ServiceProvider.GetRequiredService<AppointToPost>()
            .RunAsync(new Appointment(person, post, unit, Monday), fixture.Context(), CancellationToken.None);
    }

    [Fact]
    public async Task SamePostInSameUnitInSameTime_IsRefused()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, _, _) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(person, PostCodes.SupervisedUnitHead, unit, Monday, Monday.AddDays(10));

        var refusal = await Assert.ThrowsAsync<AlreadyAppointedException>(
            () => fixture.AppointAsync(person, PostCodes.SupervisedUnitHead, unit, Monday.AddDays(10)));

        Assert.Equal("X-PST-02", refusal.Code);
    }

    [Fact]
    public async Task UnknownPostUnitOrPerson_IsNamed()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, _, _) = await fixture.AddPersonAsync();

        var post = await Assert.ThrowsAsync<PostNotFoundException>(() => fixture.AppointAsync(person, "Emperor", unit));
        var place = await Assert.ThrowsAsync<UnitNotFoundException>(() => fixture.AppointAsync(person, PostCodes.Archivist, "nowhere"));
        await Assert.ThrowsAsync<PersonNotFoundException>(() => fixture.AppointAsync(new UserId(Guid.NewGuid()), PostCodes.Archivist, unit));

        Assert.Contains("Emperor", post.Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", place.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PeriodThatEndsBeforeItBegins_IsRefused()
    {
        var unit = await fixture.AddUnitAsync();
        var (person, _, _) = await fixture.AddPersonAsync();

        await Assert.ThrowsAsync<AppointmentPeriodException>(
            () => fixture.AppointAsync(person, PostCodes.Archivist, unit, Monday, Monday.AddDays(-1)));
    }

    private async Task<string[]> PostsOfAsync(UserId id) =>
        await fixture.RunAsync<People, string[]>(async people => [.. (await people.FindAsync(id))!.Posts.Select(held => held.PostCode)]);
}
