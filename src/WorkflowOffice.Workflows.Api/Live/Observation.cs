namespace WorkflowOffice.Workflows.Api.Live;

/// <summary>A connection observes an instance.</summary>
internal sealed record Observation(string ConnectionId, string InstanceId);
