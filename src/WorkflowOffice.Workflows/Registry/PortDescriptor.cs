namespace WorkflowOffice.Workflows.Registry;

/// <summary>A way out of an activity, or a slot for an embedded activity.</summary>
public sealed record PortDescriptor(string Name, string? DisplayName, PortType Type, bool IsBrowsable = true);
