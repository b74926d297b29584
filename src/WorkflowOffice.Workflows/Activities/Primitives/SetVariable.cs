using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Sets a variable.</summary>
[Activity("Elsa", "基本", "给流程变量赋值。", DisplayName = "设置变量")]
public sealed class SetVariable : CodeActivity
{
    private string? variableId;

    /// <summary>The variable as bare JSON, the designer's variable picker writes it.</summary>
    [Input(DisplayName = "变量", UIHint = "variable-picker", TypeName = "Elsa.Workflows.Memory.Variable, Elsa.Workflows.Core")]
    public object? Variable { get; set; }

    [Input(DisplayName = "值", DefaultSyntax = "JavaScript")]
    public Input<object> Value { get; set; } = new();

    internal override void OnRead(ActivityReadContext context)
    {
        variableId = DefinitionJson.Text(Json["variable"] as JsonObject, "id");
        if (context.Mode != ReadMode.Strict) return;
        if (variableId is null) context.AddFinding(FindingCodes.UnknownReference, "没有选择变量。", JsonPath + ".variable");
        else if (DefinitionChecks.VisibleVariable(this, variableId) is null)
            context.AddFinding(FindingCodes.UnknownReference, $"变量 {variableId} 不存在。", JsonPath + ".variable.id");
    }

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (variableId is null || !context.SetVariableById(variableId, (JsonNode?)context.Get(Value))) throw new VariableNotFoundException(variableId);
        return ValueTask.CompletedTask;
    }
}
