namespace WorkflowOffice.Workflows;

/// <summary>What the designer does with an activity, Elsa's words.</summary>
public enum ActivityKind
{
    Action,
    Trigger,
    Job,
    Task,
}
