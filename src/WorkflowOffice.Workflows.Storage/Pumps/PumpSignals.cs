using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>The pumps' wake-ups of this process. Losing one costs a poll interval, nothing else.</summary>
public sealed class PumpSignals : IDisposable
{
    public WakeUpSignal Timers { get; } = new();

    public WakeUpSignal Stimuli { get; } = new();

    public WakeUpSignal Outbox { get; } = new();

    /// <summary>For schedulers outside, such as Quartz: look at everything now.</summary>
    public void WakeUp()
    {
        Timers.WakeUp();
        Stimuli.WakeUp();
        Outbox.WakeUp();
    }

    public void Dispose()
    {
        Timers.Dispose();
        Stimuli.Dispose();
        Outbox.Dispose();
    }

    internal void WakeFor(Burst burst)
    {
        if (burst.HasTimerDueBy(burst.Now + PumpService.PollInterval))
            Timers.WakeUp();
        if (burst.Commit.HasStimuli)
            Stimuli.WakeUp();
        if (burst.Commit.HasOutbox)
            Outbox.WakeUp();
    }
}
