using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows;

/// <summary>Base of every activity; inputs and outputs are properties of type <see cref="Input{T}"/> and <see cref="Output{T}"/>.</summary>
/// <remarks>
/// One object is shared by all executions of its definition: keep no state in fields. An activity ends by completing or by waiting
/// (<see cref="ActivityExecutionContext.CreateBookmark"/>); derive from <see cref="CodeActivity"/> when returning is completing.
/// </remarks>
public abstract class Activity
{
    public string Id { get; internal set; } = "";
    public string NodeId { get; internal set; } = "";
    public string Type { get; internal set; } = "";
    public int Version { get; internal set; } = 1;
    public string? Name { get; internal set; }

    /// <summary>The name shown to people: metadata.displayText, else the name, else the type's display name.</summary>
    public string DisplayText { get; internal set; } = "";

    /// <summary>True where the definition lets this activity start an instance (customProperties.canStartWorkflow).</summary>
    public bool CanStartWorkflow { get; internal set; }

    /// <summary>This activity's own JSON, unknown fields included. Do not change it.</summary>
    public JsonObject Json { get; internal set; } = [];

    /// <summary>Where this activity stands in the file, e.g. <c>$.root.activities[3]</c>.</summary>
    public string JsonPath { get; internal set; } = "$";

    /// <summary>The activity that contains this one; null for the root of a definition.</summary>
    public Activity? Parent { get; internal set; }

    /// <summary>The activities that this one contains directly, in the order of the file.</summary>
    public IReadOnlyList<Activity> Children => ChildList;

    /// <summary>What the registry knows of this type; null for a type that is not registered.</summary>
    public ActivityDescriptor? Descriptor { get; internal set; }

    internal List<Activity> ChildList { get; } = [];

    /// <summary>The inputs of this activity by property name, bound when the definition was read.</summary>
    internal IReadOnlyList<Input> Inputs { get; set; } = [];

    internal IReadOnlyList<Output> Outputs { get; set; } = [];

    /// <summary>Which values the execution log keeps; null where the definition says nothing about this activity.</summary>
    internal LogPersistence.LogRules? LogRules { get; set; }

    /// <summary>Variables that are declared when this activity starts.</summary>
    internal virtual IReadOnlyList<Definitions.VariableDefinition> DeclaredVariables => [];

    /// <summary>True for containers of variables: where a script creates a variable nobody declared.</summary>
    internal virtual bool IsVariableContainer => false;

    /// <summary>True where completing ends the sequence or flowchart around it (End, Finish, Break, Complete).</summary>
    internal virtual bool IsTerminal => false;

    protected internal abstract ValueTask ExecuteAsync(ActivityExecutionContext context);

    /// <summary>For activities that can start instances: what must happen for that, as <see cref="Definitions.WorkflowTrigger.Facts"/>; null for all others.</summary>
    internal virtual JsonObject? DescribeTrigger(ActivityExecutionContext context) => null;

    /// <summary>Called on the activity that scheduled <paramref name="child"/> when it has completed.</summary>
    /// <param name="outcomes">The outcomes the child passed; null where it passed none, which means "Done".</param>
    protected internal virtual ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes) => ValueTask.CompletedTask;

    /// <summary>A Break below this activity; true stops it from going further up.</summary>
    internal virtual bool OnBreak(ActivityExecutionContext context) => false;

    /// <summary>A Complete below this activity; true stops it from going further up.</summary>
    internal virtual ValueTask<bool> OnCompleteCompositeAsync(
        ActivityExecutionContext context, ActivityExecutionContext sender, IReadOnlyList<string> outcomes) => ValueTask.FromResult(false);

    /// <summary>A direct child was cancelled while this activity runs.</summary>
    internal virtual ValueTask OnChildCanceledAsync(ActivityExecutionContext context, ActivityExecutionContext child) =>
        ValueTask.CompletedTask;

    /// <summary>Called once when the definition is read: builds what all executions share and reports what is wrong.</summary>
    internal virtual void OnRead(Definitions.ActivityReadContext context)
    {
    }
}
