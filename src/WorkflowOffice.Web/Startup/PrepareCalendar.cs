using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Web.Startup;

/// <summary>Enters the shipped holiday table where there is none, and reads the published one.</summary>
internal sealed class PrepareCalendar(OfficeCalendar calendar, OfficeDbContext database, TimeProvider clock) : StartupTask
{
    public override string Name => "装载节假日安排";

    public override Task RunAsync(CancellationToken cancellationToken) => calendar.PrepareAsync(database, clock.GetUtcNow(), cancellationToken);
}
