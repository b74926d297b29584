using System.Collections.Concurrent;

namespace WorkflowOffice.Workflows.Api.Live;

/// <summary>Which instances the connections of this host observe.</summary>
internal sealed class ObservedInstances
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> byConnection = new();

    public IReadOnlyCollection<string> All => [.. byConnection.Values.SelectMany(instances => instances.Keys).Distinct()];

    public void Add(string connectionId, string instanceId) => byConnection.GetOrAdd(connectionId, _ => new())[instanceId] = 0;

    public void Remove(string connectionId) => byConnection.TryRemove(connectionId, out _);
}
