using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Changes whenever an instance has moved.</summary>
public sealed record InstancePulse(string InstanceId, WorkflowStatus Status, DateTimeOffset UpdatedAt, long JournalLength);
