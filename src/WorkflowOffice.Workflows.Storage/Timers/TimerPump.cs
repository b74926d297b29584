using WorkflowOffice.Workflows.Storage.Pumps;
using WorkflowOffice.Workflows.Storage.Triggers;

namespace WorkflowOffice.Workflows.Storage.Timers;

/// <summary>Fires due timers. The database's clock decides what is due; several hosts may run this at once.</summary>
public sealed class TimerPump
{
    private readonly ResumePump pump;
    private readonly TriggerPump triggers;

    internal TimerPump(ResumePump pump, TriggerPump triggers)
    {
        this.pump = pump;
        this.triggers = triggers;
    }

    /// <summary>Fires everything due now, in due order, and what becomes due by that: waiting instances go on, triggers start new ones. Returns how many fired.</summary>
    public Task<int> RunDueAsync(CancellationToken cancellationToken = default) => RunDueAsync(parallelism: 1, cancellationToken);

    internal async Task<int> RunDueAsync(int parallelism, CancellationToken cancellationToken) =>
        await triggers.RunDueAsync(parallelism, cancellationToken) + await pump.RunDueAsync(ResumeQueue.Timers, parallelism, cancellationToken);
}
