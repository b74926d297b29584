using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Notices.ListNotices;

/// <summary>The user's own notices, the newest first.</summary>
internal sealed class ListNoticesHandler(OfficeDbContext database, ICurrentUser user)
{
    internal async Task<PageOf<NoticeRow>> HandleAsync(bool? unread, PageRequest page, CancellationToken cancellationToken)
    {
        var notices = Mine();
        if (unread is { } wanted)
            notices = notices.Where(notice => notice.ReadAt == null == wanted);
        return await Rows(notices.OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id)).ToPageAsync(page, cancellationToken);
    }

    internal async Task<IReadOnlyList<NoticeRow>> NewestAsync(int count, CancellationToken cancellationToken) =>
        await Rows(Mine().OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id)).Take(count).ToListAsync(cancellationToken);

    private IQueryable<Notice> Mine()
    {
        var me = user.Id.Value;
        return database.Notices.AsNoTracking().Where(notice => notice.PersonId == me);
    }

    private IQueryable<NoticeRow> Rows(IQueryable<Notice> notices) => notices.Select(notice => new NoticeRow(
        notice.Id, notice.At, notice.Kind, notice.Title, notice.Text, notice.CaseId,
        database.Cases.Where(found => found.Id == notice.CaseId).Select(found => found.No).FirstOrDefault(), notice.TaskId,
        notice.ReadAt != null, notice.Automatic, notice.ClockId,
        database.Clocks.Where(clock => clock.CaseId == notice.CaseId).OrderBy(clock => clock.Id).Select(clock => new NoticeClock(clock.Id, clock.DueOn)).ToList()));
}
