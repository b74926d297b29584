using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Api.Instances;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Simulation;

namespace WorkflowOffice.Workflows.Api.TestRuns;

/// <summary>The designer's tab Test: runs the whole version as a test without keeping anything, and tells how one step came out.</summary>
internal static class TestActivity
{
    public sealed record Definition(string? DefinitionVersionId = null);

    public sealed record Handle(string? ActivityId = null, string? ActivityNodeId = null);

    public sealed record Request(Definition? WorkflowDefinitionHandle = null, Handle? ActivityHandle = null);

    public sealed record Fault(string Type, string Message);

    public sealed record Answer(JsonObject ActivityState, JsonObject? Payload, JsonObject Outputs, Fault? Exception, string Status);

    public static async Task<Results<Ok<Answer>, NotFound>> HandleAsync(
        WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, Request request, CancellationToken cancellationToken)
    {
        if (request.WorkflowDefinitionHandle?.DefinitionVersionId is not { } versionId || await catalog.FindVersionAsync(versionId, cancellationToken) is null)
            return TypedResults.NotFound();
        var journal = await commands.RunAsync<IServiceProvider, JournalEntry[]>(
            "test-activity/" + versionId, "",
            async (services, _, ct) =>
            {
                var definition = await services.GetRequiredService<IWorkflowDefinitions>().GetAsync(versionId, ct);
                var run = await services.GetRequiredService<WorkflowSimulator>().RunAsync(
                    definition.Json, ITestRuns.Prefix + versionId, "测试运行", services.GetRequiredService<IBurst>().Now, services, ct);
                return [.. run.Journal];
            },
            cancellationToken);
        return TypedResults.Ok(AnswerOf([.. journal.Where(entry => IsMeant(entry, request.ActivityHandle))]));
    }

    private static bool IsMeant(JournalEntry entry, Handle? step) =>
        step?.ActivityNodeId is { } node ? entry.ActivityNodeId == node : entry.ActivityId == step?.ActivityId;

    private static Answer AnswerOf(IReadOnlyList<JournalEntry> lines)
    {
        var end = lines.LastOrDefault(line => line.EventName is "Completed" or "Canceled" or "Faulted");
        var outcomes = end?.Payload?["outcomes"] is { } given ? new JsonObject { ["Outcomes"] = given.DeepClone() } : null;
        return new Answer(
            LogValues.Inputs(lines) ?? [], outcomes, LogValues.Outputs(lines) ?? [], end?.EventName == "Faulted" ? new Fault("WorkflowFault", end.Message ?? "步骤出现故障。") : null,
            end?.EventName ?? (lines.Count == 0 ? "Pending" : "Running"));
    }
}
