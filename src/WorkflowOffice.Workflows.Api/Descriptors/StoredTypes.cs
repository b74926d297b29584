using System.Collections.Concurrent;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>The activity types that stored versions use, with the ports their connections leave by. Each save of a version is read once.</summary>
internal sealed class StoredTypes
{
    private readonly ConcurrentDictionary<(string VersionId, int Revision), IReadOnlyList<StoredType>> known = [];

    public async Task<IReadOnlyList<StoredType>> ReadAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, CancellationToken cancellationToken)
    {
        var all = new List<StoredType>();
        var seen = new HashSet<(string, int)>();
        for (var skip = 0; ; skip += 1000)
        {
            var page = await catalog.ListAsync(new WorkflowDefinitionFilter(VersionOptions.All, Skip: skip, Take: 1000), cancellationToken);
            foreach (var row in page.Items)
            {
                seen.Add((row.Id, row.Revision));
                if (!known.TryGetValue((row.Id, row.Revision), out var types))
                    known[(row.Id, row.Revision)] = types = TypesIn((await definitions.GetAsync(row.Id, cancellationToken)).Json);
                all.AddRange(types);
            }

            if (skip + 1000 >= page.TotalCount)
                break;
        }

        foreach (var gone in known.Keys.Where(key => !seen.Contains(key)))
            known.TryRemove(gone, out _);
        return [.. all.GroupBy(type => (type.TypeName, type.Version))
            .Select(group => group.First() with { Ports = [.. group.SelectMany(type => type.Ports).Distinct()] })];
    }

    private static List<StoredType> TypesIn(System.Text.Json.Nodes.JsonObject json)
    {
        var nodes = ActivityNodes.Of(json).ToList();
        var leaving = nodes.SelectMany(node => node["connections"] as System.Text.Json.Nodes.JsonArray ?? [])
            .Select(connection => connection?["source"]).Where(source => source is not null)
            .ToLookup(source => source!["activity"]?.ToString() ?? "", source => source!["port"]?.ToString() ?? "Done");
        return [.. nodes.Select(node => new StoredType((string)node["type"]!, (int)node["version"]!, [.. leaving[(string)node["id"]!].Distinct()]))];
    }
}

/// <param name="Ports">Names of the outcomes that connections leave by.</param>
internal sealed record StoredType(string TypeName, int Version, IReadOnlyList<string> Ports);
