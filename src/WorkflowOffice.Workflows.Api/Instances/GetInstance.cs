using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>One instance with its state.</summary>
internal static class GetInstance
{
    public sealed record StateAnswer(string Status, string SubStatus, string WorkflowSubStatus, DateTimeOffset UpdatedAt);

    public static async Task<Results<Ok<JsonObject>, NotFound>> HandleAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string id, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, cancellationToken) is not { } summary || await instances.FindAsync(id, cancellationToken) is not { } state)
            return TypedResults.NotFound();
        var json = JsonSerializer.SerializeToNode(InstanceItem.From(summary), ElsaJson.Options)!.AsObject();
        json["isExecuting"] = false;
        json["isSystem"] = false;
        json["workflowState"] = InstanceState.Of(state);
        return TypedResults.Ok(json);
    }

    public static async Task<Results<Ok<StateAnswer>, NotFound>> ExecutionStateAsync(
        IWorkflowInstanceCatalog catalog, string id, CancellationToken cancellationToken) =>
        await catalog.FindAsync(id, cancellationToken) is { } i
            ? TypedResults.Ok(new StateAnswer(i.Status.ToString(), i.SubStatus.ToString(), i.SubStatus.ToString(), i.UpdatedAt))
            : TypedResults.NotFound();
}
