using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>An activity that starts instances of its definition: an Event, Timer, Cron or StartAt with canStartWorkflow.</summary>
/// <param name="Name">The activity's type name.</param>
/// <param name="Facts">What must happen: {eventName}, {interval}, {cronExpression} or {executeAt}.</param>
public sealed record WorkflowTrigger(string ActivityId, string Name, JsonObject Facts);
