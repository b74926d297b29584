using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate.CheckVersion;

internal static class CheckVersionEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/workflow-versions/{versionId}/check", HandleAsync)
            .RequirePermission(Permissions.WorkflowsView).WithName("CheckWorkflowVersion").WithTags("流程发布").WithSummary("发布检查：列出全部问题，不作任何改变")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPost("/api/workflow-versions/check", HandleTextAsync)
            .RequirePermission(Permissions.WorkflowsEdit).WithName("CheckWorkflowText").WithTags("流程发布").WithSummary("检查一份还没有保存的流程");
    }

    private static async Task<Ok<GateReport>> HandleAsync(
        string versionId, IWorkflowDefinitions definitions, DefinitionGate gate, CancellationToken cancellationToken) =>
        TypedResults.Ok(await gate.CheckAsync(await definitions.ExportAsync(versionId, cancellationToken), cancellationToken));

    private static async Task<Ok<GateReport>> HandleTextAsync(JsonObject definition, DefinitionGate gate, CancellationToken cancellationToken) =>
        TypedResults.Ok(await gate.CheckAsync(definition.ToJsonString(), cancellationToken));
}
