using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Activities;

/// <summary>Stands where a definition uses a type that this installation does not have; faults when it is reached.</summary>
internal sealed class UnknownActivity : Activity
{
    public string MissingTypeName { get; set; } = "";

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => throw new ActivityTypeNotFoundException(MissingTypeName);
}
