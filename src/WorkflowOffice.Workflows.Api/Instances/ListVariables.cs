using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>The variables that an instance's definition declares. Their values stay out: they are the case's content and may be confidential.</summary>
internal static class ListVariables
{
    public sealed record Item(string Id, string Name);

    public sealed record Answer(IReadOnlyList<Item> Items, int Count);

    public static async Task<Results<Ok<Answer>, NotFound>> HandleAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowDefinitions definitions, string id, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, cancellationToken) is not { } instance)
            return TypedResults.NotFound();
        var definition = await definitions.GetAsync(instance.DefinitionVersionId, cancellationToken);
        Item[] items = [.. definition.Variables.Select(variable => new Item(variable.Id, variable.Name))];
        return TypedResults.Ok(new Answer(items, items.Length));
    }
}
