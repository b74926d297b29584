using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Calendar;

/// <summary>
/// The calendar this node counts with: the latest published version. Whoever asks for a <see cref="WorkCalendar"/> gets the one of the
/// moment its scope began; a new version replaces it without a restart.
/// </summary>
public sealed class OfficeCalendar
{
    private volatile CalendarEdition _edition = new(0, ShippedCalendar.Load());

    /// <summary>Number and calendar of one moment.</summary>
    public CalendarEdition Edition => _edition;

    /// <summary>Number of the version; 0 before the database was read.</summary>
    public int Number => _edition.Number;

    /// <summary>The calendar itself; immutable.</summary>
    public WorkCalendar Current => _edition.Calendar;

    /// <summary>Enters the shipped table as version 1 where there is none yet, and reads what is published. For start-up.</summary>
    public async Task PrepareAsync(OfficeDbContext database, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await database.CalendarVersions.AnyAsync(version => version.Number != null, cancellationToken))
        {
            database.CalendarVersions.Add(Shipped(now));
            await database.SaveChangesAsync(cancellationToken);
        }

        await RefreshAsync(database, cancellationToken);
    }

    /// <summary>Takes over a version that was published meanwhile, here or by another node. True when there was one.</summary>
    public async Task<bool> RefreshAsync(OfficeDbContext database, CancellationToken cancellationToken)
    {
        var newest = await database.CalendarVersions.MaxAsync(version => version.Number, cancellationToken) ?? 0;
        if (newest <= Number)
            return false;
        TakeOver(newest, await ReadAsync(database, cancellationToken));
        return true;
    }

    /// <summary>All published versions, the later over the earlier.</summary>
    internal static async Task<WorkCalendar> ReadAsync(OfficeDbContext database, CancellationToken cancellationToken)
    {
        var versions = await database.CalendarVersions.AsNoTracking().Where(version => version.Number != null)
            .OrderBy(version => version.Number).ToListAsync(cancellationToken);
        var years = new Dictionary<int, CalendarYear>();
        foreach (var year in versions.SelectMany(version => version.ReadYears()))
            years[year.Year] = year;
        return new WorkCalendar(years.Values.OrderBy(year => year.Year));
    }

    /// <summary>Never goes back to an older version, in whatever order two nodes' news arrive.</summary>
    internal void TakeOver(int number, WorkCalendar calendar)
    {
        var next = new CalendarEdition(number, calendar);
        for (var seen = _edition; seen.Number < number; seen = _edition)
        {
            if (Interlocked.CompareExchange(ref _edition, next, seen) == seen)
                return;
        }
    }

    private static CalendarVersion Shipped(DateTimeOffset now)
    {
        var years = ShippedCalendar.Load().Years;
        var last = years.Max(year => year.Year);
        var version = new CalendarVersion
        {
            Id = Guid.CreateVersion7(now),
            BaseNumber = 0,
            Year = last,
            NoticeNumber = years.Single(year => year.Year == last).Notices[^1].Number,
            NoticeTitle = $"随产品提供的{years.Min(year => year.Year)}—{last}年放假安排（逐年通知见各年度）",
            Years = CalendarVersion.Write(years),
            EnteredBy = Identity.Auditing.Actor.SystemName,
            EnteredAt = now,
        };
        version.Publish(1, null, Identity.Auditing.Actor.SystemName, now, "安装时装入", movedClocks: null);
        return version;
    }
}
