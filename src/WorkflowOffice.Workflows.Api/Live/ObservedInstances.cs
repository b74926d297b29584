using System.Collections.Concurrent;

namespace WorkflowOffice.Workflows.Api.Live;

/// <summary>Which instances the connections of this host observe.</summary>
internal sealed class ObservedInstances
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> byConnection = new();
    private readonly ConcurrentDictionary<string, byte> newlyObserved = new();

    public IReadOnlyCollection<string> All => [.. byConnection.Values.SelectMany(instances => instances.Keys).Distinct()];

    public void Add(string connectionId, string instanceId)
    {
        byConnection.GetOrAdd(connectionId, _ => new())[instanceId] = 0;
        MarkNew(instanceId);
    }

    public void MarkNew(string instanceId) => newlyObserved[instanceId] = 0;

    /// <summary>The instances that a connection has begun to observe since this was last asked, others of it before or not.</summary>
    public IReadOnlySet<string> TakeNew() => newlyObserved.Keys.Where(instanceId => newlyObserved.TryRemove(instanceId, out _)).ToHashSet();

    public void Remove(string connectionId) => byConnection.TryRemove(connectionId, out _);
}
