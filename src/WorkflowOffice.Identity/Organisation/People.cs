using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>Answers who holds which post where, today. Disabled people are not found: no task may go to somebody who cannot sign in.</summary>
/// <remarks>Scoped; inside a burst it reads through the burst's connection.</remarks>
public sealed class People(IdentityDbContext database, TimeProvider clock)
{
    /// <summary>Everybody who holds the post today, in the unit with this code or (null) in any; ordered by login.</summary>
    public async Task<IReadOnlyList<Person>> FindByPostAsync(
        string postCode, string? unitCode = null, CancellationToken cancellationToken = default)
    {
        var today = LegalDay.Of(clock.GetUtcNow());
        var ids =
            from holder in HoldersOn(today)
            join unit in database.Units on holder.UnitId equals unit.Id
            where holder.PostCode == postCode && (unitCode == null || unit.Code == unitCode)
            select holder.UserId;
        return await ReadAsync(database.Users.Where(user => !user.IsDisabled && ids.Contains(user.Id)), today, cancellationToken);
    }

    /// <summary>One person, also when disabled: past acts keep their names.</summary>
    public async Task<Person?> FindAsync(UserId id, CancellationToken cancellationToken = default) =>
        (await FindAsync([id], cancellationToken)).SingleOrDefault();

    /// <summary>Several people at once, also disabled ones; unknown ids are left out.</summary>
    public async Task<IReadOnlyList<Person>> FindAsync(IReadOnlyCollection<UserId> ids, CancellationToken cancellationToken = default)
    {
        var wanted = ids.Distinct().ToArray();
        var today = LegalDay.Of(clock.GetUtcNow());
        return await ReadAsync(database.Users.Where(user => wanted.Contains(user.Id)), today, cancellationToken);
    }

    public async Task<Person?> FindByLoginAsync(string login, CancellationToken cancellationToken = default)
    {
        var normalised = User.NormaliseLogin(login);
        var today = LegalDay.Of(clock.GetUtcNow());
        return (await ReadAsync(database.Users.Where(user => user.Login == normalised), today, cancellationToken)).SingleOrDefault();
    }

    /// <summary>Everybody who can sign in, ordered by login.</summary>
    public async Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellationToken = default) =>
        await ReadAsync(database.Users.Where(user => !user.IsDisabled), LegalDay.Of(clock.GetUtcNow()), cancellationToken);

    /// <summary>All units, parents before children.</summary>
    public async Task<IReadOnlyList<UnitView>> ListUnitsAsync(CancellationToken cancellationToken = default) =>
        await Views(database.Units.OrderBy(unit => unit.SortOrder).ThenBy(unit => unit.Code)).ToListAsync(cancellationToken);

    public async Task<UnitView?> FindUnitAsync(string code, CancellationToken cancellationToken = default) =>
        await Views(database.Units.Where(unit => unit.Code == code)).SingleOrDefaultAsync(cancellationToken);

    public async Task<UnitView?> FindUnitAsync(UnitId id, CancellationToken cancellationToken = default) =>
        await Views(database.Units.Where(unit => unit.Id == id)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The bureau (机关) itself: root of the tree, bearer of the 机关代字.</summary>
    public async Task<UnitView?> FindBureauAsync(CancellationToken cancellationToken = default) =>
        await Views(database.Units.Where(unit => unit.ParentId == null).OrderBy(unit => unit.SortOrder)).FirstOrDefaultAsync(cancellationToken);

    private static IQueryable<UnitView> Views(IQueryable<Unit> units) =>
        units.Select(unit => new UnitView(unit.Id, unit.Code, unit.Name, unit.Kind, unit.ParentId, unit.AgencyCode));

    private IQueryable<PostHolder> HoldersOn(DateOnly day) =>
        database.PostHolders.Where(holder => holder.ValidFrom <= day && (holder.ValidTo == null || day <= holder.ValidTo));

    private async Task<IReadOnlyList<Person>> ReadAsync(IQueryable<User> users, DateOnly day, CancellationToken cancellationToken)
    {
        // Left join: also people without a post today; hence nullable columns.
        var rows = await (
            from user in users
            from held in (
                from holder in HoldersOn(day)
                join post in database.Posts on holder.PostCode equals post.Code
                join unit in database.Units on holder.UnitId equals unit.Id
                where holder.UserId == user.Id
                select new
                {
                    PostCode = (string?)post.Code,
                    PostName = post.Name,
                    SortOrder = (int?)post.SortOrder,
                    UnitId = (UnitId?)unit.Id,
                    UnitCode = unit.Code,
                    UnitName = unit.Name,
                }).DefaultIfEmpty()
            orderby user.Login, held.SortOrder, held.UnitCode
            select new { user.Id, user.Login, user.Name, held.PostCode, held.PostName, held.UnitId, held.UnitCode, held.UnitName })
            .ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => row.Id).Select(person => new Person(
            person.Key,
            person.First().Login,
            person.First().Name,
            [.. person.Where(row => row.UnitId is not null)
                .Select(row => new HeldPost(row.PostCode!, row.PostName, row.UnitId!.Value, row.UnitCode, row.UnitName))]))];
    }
}
