using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>Every activity type that the designer may meet: the registered ones, workflows used as activities, and what stored definitions use besides.</summary>
/// <remarks>A type without a descriptor blanks the designer's canvas without a word, and the next save would store that.</remarks>
internal sealed class ActivityCatalogue(
    ActivityRegistry registry, IEnumerable<IInputOptions> sources, IWorkflowDefinitions definitions, IWorkflowDefinitionCatalog catalog, StoredTypes stored)
{
    public async Task<IReadOnlyList<ActivityItem>> ListAsync(CancellationToken cancellationToken)
    {
        var lists = await ListsAsync(null, cancellationToken);
        var items = registry.Descriptors.Select(descriptor => ActivityItem.From(descriptor, lists)).ToList();
        items.AddRange((await UsableWorkflowsAsync(cancellationToken)).DistinctBy(item => (item.TypeName, item.Version)));
        var known = items.Select(item => (item.TypeName, item.Version)).ToHashSet();
        foreach (var use in await stored.ReadAsync(catalog, definitions, cancellationToken))
            if (known.Add((use.TypeName, use.Version)))
                items.Add(Placeholders.Of(use, registry.Find(use.TypeName) is { } other ? ActivityItem.From(other, lists) : null));
        return items;
    }

    public async Task<ActivityItem?> FindAsync(string typeName, int? version, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(item => item.TypeName == typeName && (version is null || item.Version == version));

    /// <summary>The choices of one input, read anew; null where the type or the input is not known.</summary>
    public async Task<System.Text.Json.Nodes.JsonObject?> OptionsAsync(string typeName, string input, CancellationToken cancellationToken)
    {
        var descriptor = registry.Find(typeName)?.Inputs.FirstOrDefault(i => string.Equals(i.Name, input, StringComparison.OrdinalIgnoreCase));
        return descriptor is null ? null : InputSpecifications.Of(descriptor, await ListsAsync(descriptor.OptionsSource ?? "", cancellationToken));
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<InputOption>>> ListsAsync(string? only, CancellationToken cancellationToken)
    {
        var lists = new Dictionary<string, IReadOnlyList<InputOption>>();
        foreach (var source in sources.Where(source => only is null || source.Source == only))
            lists[source.Source] = await source.ListAsync(cancellationToken);
        return lists;
    }

    private async Task<List<ActivityItem>> UsableWorkflowsAsync(CancellationToken cancellationToken)
    {
        var published = await catalog.ListAsync(new WorkflowDefinitionFilter(VersionOptions.Published, Take: 1000), cancellationToken);
        var items = new List<ActivityItem>();
        foreach (var row in published.Items)
            if (await definitions.GetAsync(row.Id, cancellationToken) is { UsableAsActivity: true } definition)
                items.Add(WorkflowActivityItem.Of(definition, row));
        return items;
    }
}
