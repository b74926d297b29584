using System.Collections.Concurrent;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>The pumps' wake-ups of this process. Losing one costs a poll interval, nothing else.</summary>
public sealed class PumpSignals : IDisposable
{
    private readonly ConcurrentDictionary<string, WakeUpSignal> channels = new();

    public WakeUpSignal Timers { get; } = new();

    public WakeUpSignal Stimuli { get; } = new();

    public WakeUpSignal Outbox { get; } = new();

    /// <summary>Of the starts over one channel.</summary>
    internal WakeUpSignal OfChannel(string name) => channels.GetOrAdd(name, _ => new WakeUpSignal());

    /// <summary>For schedulers outside, such as Quartz: look at everything now.</summary>
    public void WakeUp()
    {
        Timers.WakeUp();
        Stimuli.WakeUp();
        Outbox.WakeUp();
        foreach (var channel in channels.Values)
            channel.WakeUp();
    }

    public void Dispose()
    {
        Timers.Dispose();
        Stimuli.Dispose();
        Outbox.Dispose();
        foreach (var channel in channels.Values)
            channel.Dispose();
    }

    internal void WakeFor(Burst burst)
    {
        if (burst.HasTimerDueBy(burst.Now + PumpService.PollInterval))
            Timers.WakeUp();
        if (burst.Commit.HasStimuli)
            Stimuli.WakeUp();
        foreach (var channel in burst.Commit.Channels)
            OfChannel(channel).WakeUp();
        if (burst.Commit.HasOutbox)
            Outbox.WakeUp();
    }
}
