using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Calendar.Versions;

/// <summary>The history of the calendar, the newest first.</summary>
internal sealed class ViewVersionsHandler(OfficeDbContext database, ICurrentUser user, WorkCalendar calendar)
{
    /// <summary>One notice a year, a correction now and then: more than anybody lives to see.</summary>
    private const int Most = 200;

    internal async Task<CalendarVersionList> ListAsync(CancellationToken cancellationToken)
    {
        var versions = await database.CalendarVersions.AsNoTracking().OrderByDescending(version => version.EnteredAt).ThenByDescending(version => version.Id).Take(Most).ToListAsync(cancellationToken);
        return new([.. versions.Select(ToRow)]);
    }

    /// <exception cref="CalendarRefusal">X-CAL-10.</exception>
    internal async Task<CalendarVersionDetail> ViewAsync(Guid id, CancellationToken cancellationToken)
    {
        var version = await database.CalendarVersions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken) ?? throw CalendarRefusal.NotFound();
        var arrangement = version.ReadArrangement();
        return new(ToRow(version), arrangement, version.State == CalendarVersionState.Submitted ? arrangement?.Check(calendar) ?? [] : []);
    }

    private CalendarVersionRow ToRow(CalendarVersion version)
    {
        var mine = version.EnteredById == user.Id.Value;
        var open = version.State == CalendarVersionState.Submitted;
        return new(
            version.Id, version.Number, version.Year, version.State, version.NoticeNumber, version.NoticeTitle, version.EnteredBy, version.EnteredAt,
            version.Remark, version.DecidedBy, version.DecidedAt, version.DecisionReason, version.MovedClocks,
            open && !mine && user.Has(Permissions.CalendarPublish), mine);
    }
}
