using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Activities;

/// <summary>An activity that holds activities and variables of its own.</summary>
public abstract class Container : Activity
{
    private IReadOnlyList<VariableDefinition> variables = [];

    /// <summary>The activities inside, in the order of the file.</summary>
    public List<Activity> Activities { get; } = [];

    internal override IReadOnlyList<VariableDefinition> DeclaredVariables => variables;

    internal override bool IsVariableContainer => true;

    /// <summary>Called before the activities inside are read, which refer to them.</summary>
    internal void ReadVariables(ActivityReadContext context) => variables = context.ReadVariables(Json["variables"], JsonPath + ".variables");
}
