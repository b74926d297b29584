using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Holds the burst of a scope, so that activities and handlers can resolve <see cref="IBurst"/>, <see cref="IOutbox"/> and <see cref="IStimuli"/>.</summary>
internal sealed class BurstScope
{
    private Burst? burst;

    public Burst Burst
    {
        get => burst ?? throw new InvalidOperationException("IBurst exists only inside IBurstRunner.RunAsync.");
        set => burst = value;
    }
}
