using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.SignIn;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.SignIn;

/// <summary>Two hosts that remember what somebody may do; every change counts at the next request of both, whoever made it and however.</summary>
public sealed class ChangesOfAccessTests : IAsyncLifetime
{
    private readonly IdentityFixture fixture = new();
    private ServiceProvider other = null!;
    private UserId person;
    private Guid session;

    /// <summary>A change, and what there is after it; with a minus: what there no longer is; empty: nothing at all.</summary>
    public static TheoryData<string, string> Changes { get; } = new()
    {
        { "insert into identity.post_holders select gen_random_uuid(), id, 'Archivist', (select id from identity.units), '2026-11-23', null from identity.users", "Archivist 档案员 unit-1 科室unit-1" },
        { "delete from identity.post_holders", "" },
        { "update identity.post_holders set valid_to = '2026-11-22'", "" },
        { "update identity.post_holders set valid_from = '2026-11-24'", "" },
        { "update identity.post_holders set post_code = 'SealKeeper'", "SealKeeper 印章管理员 unit-1 科室unit-1" },
        { "truncate identity.post_holders", "" },
        { "insert into identity.post_permissions values ('BureauPrincipal', 'archive.manage')", "archive.manage" },
        { "delete from identity.post_permissions where post_code = 'BureauPrincipal' and permission = 'documents.sign'", "-documents.sign" },
        { "update identity.post_permissions set permission = 'archive.manage' where post_code = 'BureauPrincipal' and permission = 'documents.sign'", "archive.manage" },
        { "truncate identity.post_permissions", "-documents.sign" },
        { "update identity.posts set name = '局长'", "BureauPrincipal 局长 unit-1 科室unit-1" },
        { "update identity.units set name = '应急局'", "BureauPrincipal 主要负责人 unit-1 应急局" },
        { "update identity.units set code = 'bureau'", "BureauPrincipal 主要负责人 bureau 科室unit-1" },
        { "truncate identity.units cascade", "" },
        { "merge into identity.post_holders using identity.users on user_id = users.id when matched then delete", "" },
        // As replication and pg_restore write: ordinary triggers rest then.
        { "set session_replication_role = replica; delete from identity.post_holders", "" },
    };

    public static TheoryData<string> Ends { get; } =
    [
        "delete from identity.sessions", "update identity.users set is_disabled = true", "update identity.users set security_stamp = 'another'",
        "update identity.users set is_demonstration = true", "update identity.sessions set opened_at = opened_at - interval '12 hours'",
    ];

    public async Task InitializeAsync()
    {
        await fixture.InitializeAsync();
        other = fixture.CreateServices(demonstration: false);
        var unit = await fixture.AddUnitAsync();
        (person, var login, var password) = await fixture.AddPersonAsync();
        await fixture.AppointAsync(person, PostCodes.BureauPrincipal, unit);
        session = (await fixture.RunAsync<OpenSession, Session>(
            open => open.RunAsync(new Credentials(login, password), new Visit(null, null), CancellationToken.None))).Id;
        foreach (var found in await FindAsync())
        {
            Assert.Equal(["BureauPrincipal 主要负责人 unit-1 科室unit-1"], Posts(found));
            Assert.Contains("documents.sign", found!.Permissions);
        }
    }

    public async Task DisposeAsync()
    {
        await other.DisposeAsync();
        await fixture.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task WhatAPersonMayDo_IsAsItIsNow(string change, string expected)
    {
        await ExecuteAsync(change);

        foreach (var found in await FindAsync())
        {
            string[] all = [.. Posts(found), .. found!.Permissions];
            if (expected.StartsWith('-'))
                Assert.DoesNotContain(expected[1..], all);
            else if (expected.Length == 0)
                Assert.Empty(all);
            else
                Assert.Contains(expected, all);
        }
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task ASessionThatIsOver_IsOver(string change)
    {
        await ExecuteAsync(change);

        Assert.All(await FindAsync(), Assert.Null);
    }

    [Fact]
    public async Task WithoutTheVersion_NobodyIsLetIn()
    {
        await ExecuteAsync("delete from identity.access_version");

        await Assert.ThrowsAsync<InvalidCastException>(() => FindAsync());
    }

    [Fact]
    public async Task ANewName_IsShown()
    {
        await ExecuteAsync("update identity.users set name = '新名'");

        Assert.All(await FindAsync(), found => Assert.Equal("新名", found!.Name));
    }

    [Fact]
    public async Task AppointedByTheOffice_CountsAtOnce()
    {
        await fixture.AppointAsync(person, PostCodes.Archivist, await fixture.AddUnitAsync());

        Assert.All(await FindAsync(), found => Assert.Contains("archive.manage", found!.Permissions));
    }

    [Fact]
    public async Task Posts_BeginAndEndWithTheLegalDay()
    {
        await ExecuteAsync(
            "update identity.post_holders set valid_to = '2026-11-23'; "
            + "insert into identity.post_holders select gen_random_uuid(), id, 'Archivist', (select id from identity.units), '2026-11-24', null from identity.users");
        fixture.Clock.SetTo(new DateTimeOffset(2026, 11, 23, 15, 59, 59, TimeSpan.Zero));
        await ExecuteAsync("update identity.users set last_sign_in_at = now(); update identity.sessions set opened_at = '2026-11-23 15:00Z'");
        Assert.All(await FindAsync(), found => Assert.Equal("BureauPrincipal", Assert.Single(found!.Posts).PostCode));

        fixture.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.All(await FindAsync(), found => Assert.Equal("Archivist", Assert.Single(found!.Posts).PostCode));
    }

    /// <summary>Whoever asks inside a transaction is answered with its changes. When it is rolled back, the next change must not be mistaken for them.</summary>
    [Fact]
    public async Task WhatWasTakenBack_IsRememberedByNobody()
    {
        await ExecuteAsync("update identity.post_holders set post_code = post_code"); // what was remembered is of an older version
        await fixture.RunAsync<IServiceProvider>(async scope =>
        {
            var database = scope.GetRequiredService<IdentityDbContext>();
            await using var transaction = await database.Database.BeginTransactionAsync();
            await database.PostHolders.ExecuteUpdateAsync(set => set.SetProperty(holder => holder.PostCode, PostCodes.AuditAdministrator));
            Assert.Contains("audit.view", (await scope.GetRequiredService<SignedInUsers>().FindAsync(session, CancellationToken.None))!.Permissions);
            await transaction.RollbackAsync();
        });

        Assert.All(await FindAsync(), found => Assert.DoesNotContain("audit.view", found!.Permissions));
        await ExecuteAsync("update identity.post_holders set post_code = 'SealKeeper'");
        Assert.All(await FindAsync(), found => Assert.Equal("SealKeeper", Assert.Single(found!.Posts).PostCode));
    }

    /// <summary>Transactions that overlap, readers in between: what somebody changed and committed, they find.</summary>
    [Fact]
    public async Task ManyAtOnce_EachFindsTheirOwnChange()
    {
        var people = new List<(UserId Id, Guid Session)>();
        for (var i = 0; i < 4; i++)
        {
            var (id, login, password) = await fixture.AddPersonAsync();
            await fixture.AppointAsync(id, PostCodes.Archivist, "unit-1");
            people.Add((id, (await fixture.RunAsync<OpenSession, Session>(
                open => open.RunAsync(new Credentials(login, password), new Visit(null, null), CancellationToken.None))).Id));
        }

        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(reader => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
                await FindAsync(people[reader].Session);
        })).ToList();
        await Task.WhenAll(people.Select(one => Task.Run(async () =>
        {
            for (var round = 0; round < 40; round++)
            {
                var post = round % 2 == 0 ? PostCodes.SealKeeper : PostCodes.Archivist;
                await ExecuteAsync($"update identity.post_holders set post_code = '{post}' where user_id = '{one.Id}'");
                foreach (var found in await FindAsync(one.Session))
                    Assert.Equal(post, Assert.Single(found!.Posts).PostCode);
            }
        })));
        await over.CancelAsync();
        await Task.WhenAll(readers);
    }

    private static string[] Posts(SignedInUser? user) =>
        [.. user!.Posts.Select(held => $"{held.PostCode} {held.PostName} {held.UnitCode} {held.UnitName}")];

    /// <summary>What each of the two hosts finds.</summary>
    private async Task<SignedInUser?[]> FindAsync(Guid? of = null)
    {
        await using var scope = other.CreateAsyncScope();
        return
        [
            await fixture.RunAsync<SignedInUsers, SignedInUser?>(users => users.FindAsync(of ?? session, CancellationToken.None)),
            await scope.ServiceProvider.GetRequiredService<SignedInUsers>().FindAsync(of ?? session, CancellationToken.None),
        ];
    }

    private async Task ExecuteAsync(string statements)
    {
        // Unpooled: what a statement sets for its session must not stay.
        await using var connection = new NpgsqlConnection(fixture.Database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statements, connection);
        await command.ExecuteNonQueryAsync();
    }
}
