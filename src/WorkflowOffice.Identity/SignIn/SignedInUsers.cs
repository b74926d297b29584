using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Looks up who a session belongs to; null when it is over for any reason.</summary>
/// <remarks>Every request asks, so it is one statement, read by hand: session, person, and a row for each post held today with what it permits.</remarks>
internal sealed class SignedInUsers(
    IdentityDbContext database, TimeProvider clock, IOptions<SignInLimits> limits, IOptions<InstallationOptions> installation)
{
    // Left join: also people without a post today, whose columns of the post are null.
    private const string Find = """
        SELECT person.id, person.login, person.name, held.post_code, held.post_name, held.unit_id, held.unit_code, held.unit_name,
            ARRAY(SELECT permission FROM identity.post_permissions permitted WHERE permitted.post_code = held.post_code)
        FROM identity.sessions session JOIN identity.users person ON person.id = session.user_id AND person.security_stamp = session.security_stamp
        LEFT JOIN LATERAL (
            SELECT post.code AS post_code, post.name AS post_name, post.sort_order, unit.id AS unit_id, unit.code AS unit_code, unit.name AS unit_name
            FROM identity.post_holders holder JOIN identity.posts post ON post.code = holder.post_code JOIN identity.units unit ON unit.id = holder.unit_id
            WHERE holder.user_id = person.id AND holder.valid_from <= $3 AND (holder.valid_to IS NULL OR $3 <= holder.valid_to)
        ) held ON true
        WHERE session.id = $1 AND session.opened_at > $2 AND NOT person.is_disabled AND (NOT person.is_demonstration OR $4)
        ORDER BY held.sort_order, held.unit_code
        """;

    public async Task<SignedInUser?> FindAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var connection = database.Database.GetDbConnection();
        var opens = connection.State == ConnectionState.Closed;
        if (opens)
            await connection.OpenAsync(cancellationToken);
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Find;
            foreach (var value in (ReadOnlySpan<object>)[sessionId, now.AddHours(-limits.Value.SessionHours).ToUniversalTime(), LegalDay.Of(now), installation.Value.Demonstration])
                Add(command, value);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return await ReadAsync(sessionId, reader, cancellationToken);
        }
        finally
        {
            if (opens)
                await connection.CloseAsync();
        }
    }

    private static async Task<SignedInUser?> ReadAsync(Guid sessionId, DbDataReader reader, CancellationToken cancellationToken)
    {
        SignedInUser? user = null;
        var (posts, permissions) = (new List<HeldPost>(), new HashSet<string>());
        while (await reader.ReadAsync(cancellationToken))
        {
            user ??= new SignedInUser(sessionId, new UserId(reader.GetGuid(0)), reader.GetString(1), reader.GetString(2), posts, permissions);
            if (await reader.IsDBNullAsync(3, cancellationToken))
                continue;
            var post = new HeldPost(reader.GetString(3), reader.GetString(4), new UnitId(reader.GetGuid(5)), reader.GetString(6), reader.GetString(7));
            if (!posts.Contains(post))
                posts.Add(post);
            permissions.UnionWith(reader.GetFieldValue<string[]>(8));
        }

        return user;
    }

    private static void Add(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
