using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.SignIn;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.SignIn;

public sealed class OpenSessionTests(IdentityFixture fixture) : IClassFixture<IdentityFixture>, IAsyncLifetime
{
    public Task InitializeAsync()
    {
        fixture.Clock.SetTo(IdentityFixture.Start);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task RightPassword_OpensASession()
    {
        var (id, login, password) = await fixture.AddPersonAsync();

        var session = await OpenAsync(" " + login.ToUpperInvariant(), password);

        Assert.Equal(id, (await FindAsync(session.Id))?.Id);
        Assert.Equal(["session.opened"], await ActionsAsync(id.ToString()));
    }

    [Fact]
    public async Task FifthFailure_LocksForFifteenMinutes_AlsoForTheRightPassword()
    {
        var (_, login, password) = await fixture.AddPersonAsync();
        for (var i = 0; i < 4; i++)
            await Assert.ThrowsAsync<SignInRefusedException>(() => OpenAsync(login, "wrong"));

        var fifth = await Assert.ThrowsAsync<SignInLockedException>(() => OpenAsync(login, "wrong"));
        fixture.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        var later = await Assert.ThrowsAsync<SignInLockedException>(() => OpenAsync(login, password));

        Assert.Equal(IdentityFixture.Start.AddMinutes(15), fifth.Until);
        Assert.Equal(fifth.Until, later.Until); // attempts do not prolong the lock
        Assert.Contains("2026年11月23日 09:15:00", fifth.Message, StringComparison.Ordinal);
        fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        await OpenAsync(login, password);
    }

    [Fact]
    public async Task Success_ForgetsTheFailuresBefore()
    {
        var (_, login, password) = await fixture.AddPersonAsync();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++)
                await Assert.ThrowsAsync<SignInRefusedException>(() => OpenAsync(login, "wrong"));
            await OpenAsync(login, password);
        }
    }

    [Fact]
    public async Task AfterALock_TheCountBeginsAnew()
    {
        var (_, login, _) = await fixture.AddPersonAsync();
        for (var i = 0; i < 5; i++)
            await Assert.ThrowsAnyAsync<IdentityException>(() => OpenAsync(login, "wrong"));
        fixture.Clock.Advance(TimeSpan.FromMinutes(15));

        await Assert.ThrowsAsync<SignInRefusedException>(() => OpenAsync(login, "wrong"));
    }

    [Fact]
    public async Task UnknownLogin_AnswersExactlyLikeAKnownOne()
    {
        var (_, known, _) = await fixture.AddPersonAsync();
        var unknown = "nobody-" + known;

        for (var i = 0; i < 6; i++)
            Assert.Equal(await MessageAsync(known), await MessageAsync(unknown));

        async Task<string> MessageAsync(string login) =>
            (await Assert.ThrowsAnyAsync<IdentityException>(() => OpenAsync(login, "wrong"))).Message;
    }

    [Fact]
    public async Task ParallelGuesses_AreAllCounted()
    {
        var (_, login, _) = await fixture.AddPersonAsync();

        var refusals = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
            (await Assert.ThrowsAnyAsync<IdentityException>(() => OpenAsync(login, "wrong"))).Code));

        // Four passwords were looked at and refused as wrong, the fifth locked; the other fifteen were not even compared.
        Assert.Equal(4, refusals.Count(code => code == "X-SIGN-01"));
        Assert.Equal(16, refusals.Count(code => code == "X-SIGN-02"));
    }

    [Fact]
    public async Task DisabledAccount_IsToldOnlyToWhoKnowsThePassword()
    {
        var (id, login, password) = await fixture.AddPersonAsync();
        var session = await OpenAsync(login, password);
        await fixture.RunAsync<IdentityDbContext>(async database =>
        {
            (await database.Users.FindAsync(id))!.Disable();
            await database.SaveChangesAsync();
        });

        await Assert.ThrowsAsync<SignInRefusedException>(() => OpenAsync(login, "wrong"));
        await Assert.ThrowsAsync<AccountDisabledException>(() => OpenAsync(login, password));
        Assert.Null(await FindAsync(session.Id));
    }

    [Fact]
    public async Task Session_EndsAfterTwelveHoursWhateverIsDone()
    {
        var (_, login, password) = await fixture.AddPersonAsync();
        var session = await OpenAsync(login, password);

        fixture.Clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await FindAsync(session.Id));
        fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await FindAsync(session.Id));
    }

    [Fact]
    public async Task NewPassword_EndsTheOtherSessions()
    {
        var (_, login, password) = await fixture.AddPersonAsync();
        var desk = await OpenAsync(login, password);
        var elsewhere = await OpenAsync(login, password);
        var signedIn = (await FindAsync(desk.Id))!;

        var replaced = await fixture.RunAsync<ChangePassword, Session>(change =>
            change.RunAsync(signedIn, new PasswordChange(password, "another good password"), new Visit(null, null), CancellationToken.None));

        Assert.NotNull(await FindAsync(replaced.Id));
        Assert.Null(await FindAsync(desk.Id));
        Assert.Null(await FindAsync(elsewhere.Id));
        await OpenAsync(login, "another good password");
        await Assert.ThrowsAsync<SignInRefusedException>(() => OpenAsync(login, password));
    }

    [Fact]
    public async Task WeakNewPassword_IsNoGuessOfTheOldOne()
    {
        var (_, login, password) = await fixture.AddPersonAsync();
        var signedIn = (await FindAsync((await OpenAsync(login, password)).Id))!;

        for (var i = 0; i < 6; i++)
            await Assert.ThrowsAsync<WeakPasswordException>(() => ChangeAsync(password));
        for (var i = 0; i < 4; i++)
            await Assert.ThrowsAsync<CurrentPasswordWrongException>(() => ChangeAsync("wrong"));
        await Assert.ThrowsAsync<SignInLockedException>(() => ChangeAsync("wrong"));

        Task ChangeAsync(string current) => fixture.RunAsync<ChangePassword>(change =>
            change.RunAsync(signedIn, new PasswordChange(current, "short"), new Visit(null, null), CancellationToken.None));
    }

    [Fact]
    public async Task DemonstrationAccount_CannotSignInOutsideDemonstrationMode()
    {
        var (id, login, password) = await fixture.AddPersonAsync();
        await fixture.RunAsync<IdentityDbContext>(database =>
            database.Users.Where(user => user.Id == id).ExecuteUpdateAsync(set => set.SetProperty(user => user.IsDemonstration, true)));

        await Assert.ThrowsAsync<SignInRefusedException>(() => OpenAsync(login, password));

        await using var demonstration = fixture.CreateServices(demonstration: true);
        await using var scope = demonstration.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OpenSession>()
            .RunAsync(new Credentials(login, password), new Visit(null, null), CancellationToken.None);
    }

    private Task<Session> OpenAsync(string login, string password) => fixture.RunAsync<OpenSession, Session>(
        open => open.RunAsync(new Credentials(login, password), new Visit("10.0.0.1", "r-1"), CancellationToken.None));

    private Task<SignedInUser?> FindAsync(Guid session) =>
        fixture.RunAsync<SignedInUsers, SignedInUser?>(users => users.FindAsync(session, CancellationToken.None));

    private Task<List<string>> ActionsAsync(string actorId) => fixture.RunAsync<IdentityDbContext, List<string>>(database =>
        database.Audit.Where(row => row.ActorId == actorId).OrderBy(row => row.Sequence).Select(row => row.Action).ToListAsync());
}
