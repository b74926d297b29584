using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Api.Definitions;
using WorkflowOffice.Workflows.Api.Instances;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.TestRuns;

/// <summary>The designer's Run: always a test run, so that trying a draft can do no harm. Cases are started on the page 发起事项.</summary>
internal static class ExecuteDefinition
{
    private const string InstanceHeader = "x-elsa-workflow-instance-id";
    private const string CannotStartHeader = "x-elsa-workflow-cannot-start";

    public sealed record Request(string? VersionOptions = null);

    public sealed record Answer(JsonObject WorkflowState);

    public sealed record DispatchAnswer(string WorkflowInstanceId);

    public static async Task<Ok<Answer>> ExecuteAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, string definitionId, Request? request,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(new Answer(InstanceState.Of(await RunAsync(http, commands, catalog, definitionId, request?.VersionOptions, cancellationToken))));

    public static async Task<Ok<DispatchAnswer>> DispatchAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, string definitionId, Request? request,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(new DispatchAnswer(
            (await RunAsync(http, commands, catalog, definitionId, request?.VersionOptions, cancellationToken)).InstanceId));

    private static async Task<Runtime.WorkflowState> RunAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, string definitionId, string? versions,
        CancellationToken cancellationToken)
    {
        var version = await catalog.FindAsync(definitionId, VersionOptionsText.Parse(versions, VersionOptions.Latest), cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(definitionId);
        var state = await TestRun.RunAsync(commands, version.Id, keep: true, cancellationToken);
        http.Response.Headers[InstanceHeader] = state.InstanceId;
        http.Response.Headers[CannotStartHeader] = "False";
        http.Response.Headers["x-elsa-response"] = "true";
        return state;
    }
}
