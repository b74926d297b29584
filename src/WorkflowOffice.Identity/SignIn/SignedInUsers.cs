using System.Collections.Frozen;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Looks up who a session belongs to; null when it is over for any reason.</summary>
/// <remarks>
/// Every request asks, so it is read by hand: session, person and <see cref="AccessVersion"/> every time, the person's posts only where
/// what this host remembers is of another day or version. No change of any of them waits for more than the next request.
/// </remarks>
internal sealed class SignedInUsers(
    IRowReads reads, IdentityDbContext database, RememberedPosts remembered, TimeProvider clock, IOptions<SignInLimits> limits, IOptions<InstallationOptions> installation)
{
    private const string FindPerson = """
        SELECT person.id, person.login, person.name, (SELECT version FROM identity.access_version)
        FROM identity.sessions session JOIN identity.users person ON person.id = session.user_id AND person.security_stamp = session.security_stamp
        WHERE session.id = $1 AND session.opened_at > $2 AND NOT person.is_disabled AND (NOT person.is_demonstration OR $3)
        """;

    // The version from the same snapshot as the posts, so that no old answer is ever kept under a new version.
    // Left join: also people without a post that day, whose columns of the post are null.
    private const string FindPosts = """
        SELECT state.version, post.code, post.name, unit.id, unit.code, unit.name,
            ARRAY(SELECT permission FROM identity.post_permissions permitted WHERE permitted.post_code = post.code)
        FROM identity.access_version state LEFT JOIN (
            identity.post_holders holder JOIN identity.posts post ON post.code = holder.post_code JOIN identity.units unit ON unit.id = holder.unit_id
        ) ON holder.user_id = $1 AND holder.valid_from <= $2 AND (holder.valid_to IS NULL OR $2 <= holder.valid_to)
        ORDER BY post.sort_order, unit.code
        """;

    public async Task<SignedInUser?> FindAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var openedAfter = now.AddHours(-limits.Value.SessionHours).ToUniversalTime();
        var person = await reads.ReadAsync(FindPerson, Person.Read, sessionId, openedAfter, installation.Value.Demonstration);
        if (person is null)
            return null;
        var today = LegalDay.Of(now);
        var held = remembered.Find(person.Id, today, person.Version);
        if (held is null)
            remembered.Keep(person.Id, held = await ReadPostsAsync(person.Id, today, cancellationToken));
        return new SignedInUser(sessionId, person.Id, person.Login, person.Name, held.Posts, held.Permissions);
    }

    private async Task<PostsOfADay> ReadPostsAsync(UserId person, DateOnly day, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.CommandText = FindPosts;
            Add(command, person.Value);
            Add(command, day);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return await ReadPostsAsync(reader, day, cancellationToken);
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    private static async Task<PostsOfADay> ReadPostsAsync(DbDataReader reader, DateOnly day, CancellationToken cancellationToken)
    {
        Guid version = default;
        var (posts, permissions) = (new List<HeldPost>(), new HashSet<string>());
        while (await reader.ReadAsync(cancellationToken))
        {
            version = reader.GetGuid(0);
            if (await reader.IsDBNullAsync(1, cancellationToken))
                continue;
            var post = new HeldPost(reader.GetString(1), reader.GetString(2), new UnitId(reader.GetGuid(3)), reader.GetString(4), reader.GetString(5));
            if (!posts.Contains(post))
                posts.Add(post);
            permissions.UnionWith(reader.GetFieldValue<string[]>(6));
        }

        return new PostsOfADay(version, day, posts.AsReadOnly(), permissions.ToFrozenSet());
    }

    private static void Add(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private sealed record Person(UserId Id, string Login, string Name, Guid Version)
    {
        public static Person Read(DbDataReader row) => new(new UserId(row.GetGuid(0)), row.GetString(1), row.GetString(2), row.GetGuid(3));
    }
}
