namespace WorkflowOffice.Workflows;

/// <summary>A property of type <see cref="Activity"/> that holds an embedded activity (Then, Else, Body).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PortAttribute : Attribute
{
    public string? DisplayName { get; init; }
}
