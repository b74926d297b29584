using WorkflowOffice.Workflows.Storage.Pumps;

namespace WorkflowOffice.Workflows.Storage.Timers;

/// <summary>Fires due timers. The database's clock decides what is due; several hosts may run this at once.</summary>
public sealed class TimerPump
{
    private readonly ResumePump pump;

    internal TimerPump(ResumePump pump) => this.pump = pump;

    /// <summary>Fires everything due now, in due order, and what becomes due by that; returns how many fired.</summary>
    public Task<int> RunDueAsync(CancellationToken cancellationToken = default) => RunDueAsync(parallelism: 1, cancellationToken);

    internal Task<int> RunDueAsync(int parallelism, CancellationToken cancellationToken) =>
        pump.RunDueAsync(ResumeQueue.Timers, parallelism, cancellationToken);
}
