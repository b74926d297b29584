using System.Collections.Concurrent;

namespace WorkflowOffice.Workflows.Api.Live;

/// <summary>Which instances the connections of this host observe.</summary>
internal sealed class ObservedInstances
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> byConnection = new();
    private readonly ConcurrentDictionary<Observation, byte> begun = new();

    public IReadOnlyCollection<string> All => [.. byConnection.Values.SelectMany(instances => instances.Keys).Distinct()];

    public void Add(string connectionId, string instanceId)
    {
        byConnection.GetOrAdd(connectionId, _ => new())[instanceId] = 0;
        MarkBegun(new Observation(connectionId, instanceId));
    }

    public void MarkBegun(Observation observation) => begun[observation] = 0;

    /// <summary>What has begun since this was last asked.</summary>
    public IReadOnlyCollection<Observation> TakeBegun() => [.. begun.Keys.Where(observation => begun.TryRemove(observation, out _))];

    public void Remove(string connectionId) => byConnection.TryRemove(connectionId, out _);
}
