using Microsoft.Extensions.Caching.Memory;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Parsed versions of this process. Only versions that were published at some time are kept: those never change.</summary>
internal sealed class DefinitionCache : IDisposable
{
    // Characters of JSON; the parsed graph takes several times as much.
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 64 * 1024 * 1024 });

    public WorkflowDefinition? Find(string versionId) => cache.Get<WorkflowDefinition>(versionId);

    public void Add(WorkflowDefinition definition, int length) =>
        cache.Set(definition.Id, definition, new MemoryCacheEntryOptions { Size = length, SlidingExpiration = TimeSpan.FromHours(12) });

    public void Dispose() => cache.Dispose();
}
