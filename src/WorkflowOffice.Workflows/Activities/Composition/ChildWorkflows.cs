using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Activities.Composition;

/// <summary>Starts instances of other workflows.</summary>
internal static class ChildWorkflows
{
    public static async ValueTask<WorkflowDefinition> FindAsync(ActivityExecutionContext context, string? definitionId)
    {
        context.GetService<IChildLimit>()?.CheckMayStart(context.WorkflowInstanceId);
        var definition = string.IsNullOrEmpty(definitionId)
            ? null
            : await context.GetRequiredService<IWorkflowDefinitions>().FindPublishedAsync(definitionId, context.CancellationToken);
        return definition ?? throw new ChildWorkflowNotFoundException(definitionId);
    }

    /// <summary>Asks for the start of an instance after this burst, in the same transaction.</summary>
    public static async ValueTask DispatchAsync(
        ActivityExecutionContext context, string? definitionId, string instanceId, JsonObject? input, string? correlationId, bool wait,
        string? channel)
    {
        var definition = await FindAsync(context, definitionId);
        if (!string.IsNullOrEmpty(channel) && context.GetService<IDispatchChannels>()?.Has(channel) != true) throw new UnknownChannelException(channel);
        context.AddEffect("dispatch-workflow", new JsonObject
        {
            ["definitionId"] = definition.DefinitionId,
            ["definitionVersionId"] = definition.Id,
            ["instanceId"] = instanceId,
            ["input"] = WithParent(context, input),
            ["correlationId"] = correlationId,
            ["parentInstanceId"] = context.WorkflowInstanceId,
            ["waitForCompletion"] = wait,
            ["channel"] = string.IsNullOrEmpty(channel) ? null : channel,
        });
    }

    /// <summary>The child's input; Elsa also tells it who its parent is.</summary>
    public static JsonObject WithParent(ActivityExecutionContext context, JsonObject? input)
    {
        var copy = (JsonObject?)input?.DeepClone() ?? [];
        copy["ParentInstanceId"] = context.WorkflowInstanceId;
        return copy;
    }
}
