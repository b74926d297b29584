using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Looks up who a session belongs to; null when it is over for any reason.</summary>
internal sealed class SignedInUsers(
    IdentityDbContext database, People people, TimeProvider clock, IOptions<SignInLimits> limits, IOptions<InstallationOptions> installation)
{
    public async Task<SignedInUser?> FindAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var openedAfter = clock.GetUtcNow().AddHours(-limits.Value.SessionHours);
        var demonstration = installation.Value.Demonstration;
        var userId = await (
            from session in database.Sessions
            join user in database.Users on session.UserId equals user.Id
            where session.Id == sessionId && session.OpenedAt > openedAfter && session.SecurityStamp == user.SecurityStamp
                && !user.IsDisabled && (!user.IsDemonstration || demonstration)
            select (Access.UserId?)user.Id).SingleOrDefaultAsync(cancellationToken);
        if (userId is null || await people.FindAsync(userId.Value, cancellationToken) is not { } person)
            return null;
        var posts = person.Posts.Select(held => held.PostCode).Distinct().ToArray();
        var permissions = await database.PostPermissions.Where(row => posts.Contains(row.PostCode)).Select(row => row.Permission)
            .Distinct().ToListAsync(cancellationToken);
        return new SignedInUser(sessionId, person.Id, person.Login, person.Name, person.Posts, permissions.ToHashSet());
    }
}
