namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Which matching cases a switch takes.</summary>
public enum SwitchMode
{
    MatchFirst,
    MatchAny,
}
