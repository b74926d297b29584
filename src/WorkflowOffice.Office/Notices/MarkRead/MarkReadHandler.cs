using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Notices.MarkRead;

/// <summary>Marks the user's own notices as read. The first reading counts; again changes nothing.</summary>
internal sealed class MarkReadHandler(OfficeDbContext database, ICurrentUser user, TimeProvider clock)
{
    /// <exception cref="OfficeException">X-NTI-01: no such notice, or somebody else's.</exception>
    internal async Task HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var me = user.Id.Value;
        if (!await database.Notices.AnyAsync(notice => notice.Id == id && notice.PersonId == me, cancellationToken))
            throw new OfficeException(RefusalKind.NotFound, "X-NTI-01", "没有找到该通知。请刷新后重试。");
        await MarkAsync(database.Notices.Where(notice => notice.Id == id), cancellationToken);
    }

    internal Task HandleAllAsync(CancellationToken cancellationToken) => MarkAsync(database.Notices, cancellationToken);

    private async Task MarkAsync(IQueryable<Notice> notices, CancellationToken cancellationToken)
    {
        var (me, now) = (user.Id.Value, clock.GetUtcNow());
        await notices.Where(notice => notice.PersonId == me && notice.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, now), cancellationToken);
    }
}
