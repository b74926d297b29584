using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>The state as the designer's instance viewer shows it. Values of variables and inputs stay out: they may be confidential.</summary>
internal static class InstanceState
{
    public static JsonObject Of(WorkflowState state) => WithoutNulls(new()
    {
        ["id"] = state.InstanceId,
        ["definitionId"] = state.DefinitionId,
        ["definitionVersionId"] = state.DefinitionVersionId,
        ["definitionVersion"] = state.DefinitionVersion,
        ["correlationId"] = state.CorrelationId,
        ["status"] = state.Status.ToString(),
        ["subStatus"] = state.SubStatus.ToString(),
        ["bookmarks"] = new JsonArray([.. state.Bookmarks.Select(BookmarkOf)]),
        ["incidents"] = new JsonArray([.. state.Incidents.Select(IncidentOf)]),
        ["isExecuting"] = false,
        ["isSystem"] = false,
        ["completionCallbacks"] = new JsonArray(),
        ["activityExecutionContexts"] = new JsonArray(),
        ["scheduledActivities"] = new JsonArray(),
        ["executionLogSequence"] = state.JournalLength,
        ["input"] = new JsonObject(),
        ["output"] = new JsonObject(),
        ["properties"] = new JsonObject(),
        ["createdAt"] = state.CreatedAt,
        ["updatedAt"] = state.UpdatedAt,
        ["finishedAt"] = state.FinishedAt,
    });

    /// <summary>Elsa leaves out what is null.</summary>
    private static JsonObject WithoutNulls(JsonObject json)
    {
        foreach (var name in json.Where(member => member.Value is null).Select(member => member.Key).ToList())
            json.Remove(name);
        return json;
    }

    private static JsonObject BookmarkOf(Bookmark bookmark) => WithoutNulls(new()
    {
        ["id"] = bookmark.Id,
        ["name"] = bookmark.Name,
        ["hash"] = bookmark.Hash,
        ["payload"] = bookmark.Payload?.DeepClone(),
        ["activityId"] = bookmark.ActivityId,
        ["activityNodeId"] = bookmark.ActivityNodeId,
        ["activityInstanceId"] = ExecutionId.Of(bookmark.InstanceId, bookmark.ActivityInstanceId),
        ["autoBurn"] = bookmark.AutoBurn,
        ["autoComplete"] = bookmark.AutoComplete,
        ["callbackMethodName"] = bookmark.CallbackMethodName,
        ["dueAt"] = bookmark.DueAt,
    });

    private static JsonObject IncidentOf(WorkflowIncident incident) => new()
    {
        ["id"] = incident.Id,
        ["activityId"] = incident.ActivityId,
        ["activityNodeId"] = incident.ActivityNodeId,
        ["activityType"] = incident.ActivityType,
        ["message"] = incident.Message,
        ["exception"] = new JsonObject { ["type"] = incident.Code ?? incident.ExceptionType ?? "WorkflowFault", ["message"] = incident.Message },
        ["timestamp"] = incident.At,
    };
}
