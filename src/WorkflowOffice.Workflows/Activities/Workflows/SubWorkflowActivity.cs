using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Activities.Workflows;

/// <summary>A published workflow used as an activity: its inputs and outputs are this activity's, its outcomes the ports.</summary>
internal sealed class SubWorkflowActivity : Activity, IOutcomeSource
{
    private const string OutcomesProperty = "completedWith";
    private IReadOnlyList<VariableDefinition> variables = [];

    public JsonObject DefinitionJson { get; set; } = [];

    public WorkflowDefinition? SubDefinition { get; private set; }

    public List<string>? Outcomes => SubDefinition is { Outcomes.Count: > 0 } definition ? [.. definition.Outcomes, "Done"] : ["Done"];

    /// <summary>Inside, its inputs and outputs are variables too, as in Elsa: getX(), setX() and variables.x reach them.</summary>
    internal override IReadOnlyList<VariableDefinition> DeclaredVariables => variables;

    private WorkflowActivity? Inner => SubDefinition?.Workflow;

    public static void RememberOutcomes(ActivityExecutionContext context, IReadOnlyList<string> outcomes) =>
        context.Properties[OutcomesProperty] = new JsonArray([.. outcomes.Select(o => (JsonNode?)o)]);

    internal override void OnRead(ActivityReadContext context)
    {
        SubDefinition = context.ReadSubWorkflow(DefinitionJson, JsonPath);
        if (SubDefinition is null) return;
        Inputs = [.. SubDefinition.Inputs.Select(i => context.BindSyntheticInput(i, Json, JsonPath))];
        Outputs = [.. SubDefinition.Outputs.Select(o => context.BindSyntheticOutput(o, Json, JsonPath))];
        variables =
        [
            .. SubDefinition.Inputs.Select(i => new VariableDefinition(i.Name, i.Name, i.Type, null)),
            .. SubDefinition.Outputs.Where(o => SubDefinition.Inputs.All(i => i.Name != o.Name)).Select(o => new VariableDefinition(o.Name, o.Name, Values.VariableType.Any, null)),
        ];
    }

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        foreach (var input in Inputs) context.SetVariable(input.Name, context.Get((Input<object>)input) as JsonNode);
        if (Inner is null) await context.CompleteActivityAsync();
        else context.Schedule(Inner);
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes)
    {
        var completedWith = context.State.Properties?[OutcomesProperty] as JsonArray;
        return context.CompleteAsync(completedWith is null ? null : [.. completedWith.Select(o => o!.GetValue<string>())]);
    }

    /// <summary>The output with this name; null where the sub-workflow has none.</summary>
    public Output? FindOutput(string name) => Outputs.FirstOrDefault(o => o.Name == name);
}
