using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;
using WorkflowOffice.Office.DeadlineWatch.Reviews;

namespace WorkflowOffice.Office.Calendar;

/// <summary>
/// Looks every few seconds whether another node has published a calendar, whether a clock was counted with an older one, and whether
/// a reopened period is over; three cheap questions, so that no connection has to listen.
/// </summary>
internal sealed class CalendarWatcher(OfficeCalendar calendar, ClockSweep sweep, ReopenedClocks reopened, IServiceScopeFactory scopes, ILogger<CalendarWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
                return;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await calendar.RefreshAsync(scope.ServiceProvider.GetRequiredService<OfficeDbContext>(), stoppingToken))
                    log.LogInformation("节假日安排已更新到第 {Number} 版", calendar.Number);
                await sweep.RunAsync(int.MaxValue, stoppingToken);
                await reopened.EndDueAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away for a moment: the calendar in hand stays good, ask again.
                log.LogWarning(exception, "没有取得节假日版本，稍后再查");
            }
        }
    }
}
