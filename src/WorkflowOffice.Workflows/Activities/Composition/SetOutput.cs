using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities.Workflows;

namespace WorkflowOffice.Workflows.Activities.Composition;

/// <summary>Sets an output of the workflow around it, declared or not.</summary>
[Activity("Elsa", "组合", "给流程输出赋值。", DisplayName = "设置输出")]
public sealed class SetOutput : CodeActivity
{
    [Input(DisplayName = "输出", UIHint = "output-picker")]
    public Input<string> OutputName { get; set; } = new();

    [Input(DisplayName = "值", DefaultSyntax = "JavaScript")]
    public Input<object> OutputValue { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var name = context.Get(OutputName) ?? "";
        var value = (JsonNode?)context.Get(OutputValue);
        for (var scope = context.Parent; scope is not null; scope = scope.Parent)
        {
            if (scope.Activity is not SubWorkflowActivity sub || sub.FindOutput(name) is not { } output) continue;
            // Bound in the scope that uses the sub-workflow, so that equal names inside do not catch it.
            (scope.Parent ?? scope).BindOutput(output, value);
            scope.RecordOutput(name, value);
            context.SetVariable(name, value);
            return ValueTask.CompletedTask;
        }

        context.SetWorkflowOutput(name, value);
        return ValueTask.CompletedTask;
    }
}
