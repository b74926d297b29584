using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Looks up who a session belongs to; null when it is over for any reason.</summary>
/// <remarks>Every request asks, so it is one statement: session, person, posts held today and what each of them permits.</remarks>
internal sealed class SignedInUsers(
    IdentityDbContext database, TimeProvider clock, IOptions<SignInLimits> limits, IOptions<InstallationOptions> installation)
{
    // Compiled once: every request runs it.
    private static readonly Func<IdentityDbContext, Guid, DateTimeOffset, DateOnly, bool, IAsyncEnumerable<Row>> Rows = EF.CompileAsyncQuery(
        (IdentityDbContext database, Guid sessionId, DateTimeOffset openedAfter, DateOnly today, bool demonstration) =>
            // Left joins: also people without a post today, and posts without permissions; hence nullable columns.
            from session in database.Sessions
            join user in database.Users on session.UserId equals user.Id
            where session.Id == sessionId && session.OpenedAt > openedAfter && session.SecurityStamp == user.SecurityStamp
                && !user.IsDisabled && (!user.IsDemonstration || demonstration)
            from held in (
                from holder in database.PostHolders
                join post in database.Posts on holder.PostCode equals post.Code
                join unit in database.Units on holder.UnitId equals unit.Id
                where holder.UserId == user.Id && holder.ValidFrom <= today && (holder.ValidTo == null || today <= holder.ValidTo)
                select new
                {
                    PostCode = (string?)post.Code,
                    PostName = post.Name,
                    SortOrder = (int?)post.SortOrder,
                    UnitId = (UnitId?)unit.Id,
                    UnitCode = unit.Code,
                    UnitName = unit.Name,
                }).DefaultIfEmpty()
            from permitted in database.PostPermissions.Where(row => row.PostCode == held.PostCode).DefaultIfEmpty()
            orderby held.SortOrder, held.UnitCode
            select new Row(
                user.Id, user.Login, user.Name, held.PostCode, held.PostName, held.UnitId, held.UnitCode, held.UnitName, (string?)permitted.Permission));

    public async Task<SignedInUser?> FindAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await Rows(database, sessionId, now.AddHours(-limits.Value.SessionHours), LegalDay.Of(now), installation.Value.Demonstration)
            .ToListAsync(cancellationToken);
        if (rows is not [var person, ..])
            return null;
        var posts = rows.Where(row => row.UnitId is not null)
            .Select(row => new HeldPost(row.PostCode!, row.PostName, row.UnitId!.Value, row.UnitCode, row.UnitName)).Distinct();
        return new SignedInUser(
            sessionId, person.Id, person.Login, person.Name, [.. posts], rows.Select(row => row.Permission).OfType<string>().ToHashSet());
    }

    private sealed record Row(
        UserId Id, string Login, string Name, string? PostCode, string PostName, UnitId? UnitId, string UnitCode, string UnitName, string? Permission);
}
