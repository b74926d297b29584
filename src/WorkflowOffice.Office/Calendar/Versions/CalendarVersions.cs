using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Calendar.Versions;

internal static class CalendarVersions
{
    /// <summary>One writer at a time; readers are not disturbed. Calendars change once a year, so a lock of the table is cheap.</summary>
    internal static Task LockAsync(OfficeDbContext database, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlRawAsync("lock table office.calendar_versions in share row exclusive mode", cancellationToken);

    /// <summary>As the database has it within this transaction, whatever this node has in memory.</summary>
    internal static async Task<(int Number, WorkCalendar Calendar)> CurrentAsync(OfficeDbContext database, CancellationToken cancellationToken) =>
        (await database.CalendarVersions.MaxAsync(version => version.Number, cancellationToken) ?? 0, await OfficeCalendar.ReadAsync(database, cancellationToken));
}
