using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>What the page 流程版本 asks beyond Elsa's API: who made each version, who published it, how many cases follow it.</summary>
internal static class WorkflowVersions
{
    public static async Task<Ok<IEnumerable<DefinitionItem>>> ListAsync(
        HttpContext http, IWorkflowDefinitions definitions, string definitionId, CancellationToken cancellationToken)
    {
        var versions = await definitions.ListVersionsAsync(definitionId, cancellationToken);
        if (versions.Count == 0)
            throw new WorkflowDefinitionNotFoundException(definitionId);
        var mayEdit = await Rights.HasAsync(http, WorkflowPermissions.Edit);
        return TypedResults.Ok(versions.Select(version => DefinitionItem.From(version, mayEdit)));
    }

    /// <param name="statement">The reasons for warnings; may be left out where there are none.</param>
    public static async Task<Ok<DefinitionItem>> PublishAsync(
        WorkflowCommands commands, string versionId, Statement? statement, CancellationToken cancellationToken)
    {
        var published = await commands.RunAsync<IServiceProvider, WorkflowDefinitionSummary>(
            "publish-workflow-version/" + versionId, JsonSerializer.Serialize(statement),
            (services, changedBy, ct) =>
            {
                services.GetRequiredService<PublicationStatement>().Reasons = statement?.Reasons ?? new Dictionary<string, string>();
                return services.GetRequiredService<IWorkflowDefinitions>().PublishAsync(versionId, changedBy, ct);
            },
            cancellationToken);
        return TypedResults.Ok(DefinitionItem.From(published, mayEdit: true));
    }

    /// <param name="Reasons">Key of the finding → the written reason.</param>
    public sealed record Statement(IReadOnlyDictionary<string, string>? Reasons = null);
}
