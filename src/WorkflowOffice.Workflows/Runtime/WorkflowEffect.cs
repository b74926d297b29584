using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Something to do outside the instance in the same transaction: start a child workflow, publish an event, send a request.</summary>
/// <param name="Kind">
/// <c>dispatch-workflow</c> {definitionId, instanceId, input, correlationId, parentInstanceId, waitForCompletion},
/// <c>publish-event</c> {eventName, correlationId, workflowInstanceId, payload}, <c>run-task</c> {taskId, taskName, payload},
/// <c>child-finished</c> {parentInstanceId, childInstanceId, status, subStatus, output}, <c>send-http</c>.
/// </param>
public sealed record WorkflowEffect(string Kind, string ActivityInstanceId, JsonObject Payload);
