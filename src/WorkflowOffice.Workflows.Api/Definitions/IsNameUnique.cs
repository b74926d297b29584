using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Whether no other definition has this name.</summary>
internal static class IsNameUnique
{
    public sealed record Answer(bool IsUnique);

    public static async Task<Ok<Answer>> HandleAsync(
        IWorkflowDefinitionCatalog catalog, string name, string? definitionId, CancellationToken cancellationToken) =>
        TypedResults.Ok(new Answer(await catalog.IsNameUniqueAsync(name, definitionId, cancellationToken)));
}
