using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Setup;

/// <summary>Issues the one-time set-up token while there is no administrator who could create accounts.</summary>
public sealed class SetupLinks(IdentityDbContext database, People people, TimeProvider clock)
{
    /// <summary>How long a printed link can be used; a restart prints a new one.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>A new token, or null when there is a 系统管理员 who can sign in.</summary>
    public async Task<string?> IssueAsync(CancellationToken cancellationToken)
    {
        if (!await IsNeededAsync(cancellationToken))
            return null;
        var now = clock.GetUtcNow();
        await database.SetupLinks.Where(link => link.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        database.SetupLinks.Add(new SetupLink { TokenHash = HashOf(token), ExpiresAt = now + Lifetime });
        await database.SaveChangesAsync(cancellationToken);
        return token;
    }

    internal async Task<bool> IsNeededAsync(CancellationToken cancellationToken) =>
        (await people.FindByPostAsync(PostCodes.SystemAdministrator, cancellationToken: cancellationToken)).Count == 0;

    /// <summary>Uses the token up: deletes every link, in the caller's transaction.</summary>
    internal async Task UseAsync(string token, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = HashOf(token);
        // The delete locks the row: of two people with the same link one wins, the other finds nothing.
        var found = await database.SetupLinks.Where(link => link.TokenHash == hash && link.ExpiresAt > now).ExecuteDeleteAsync(cancellationToken);
        if (found == 0 || !await IsNeededAsync(cancellationToken))
            throw new SetupLinkInvalidException();
        await database.SetupLinks.ExecuteDeleteAsync(cancellationToken);
    }

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
