using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Expressions;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Finds expressions that name a variable or an input which the definition does not have.</summary>
internal sealed class ExpressionCheck(WorkflowDefinition definition, IReadOnlyList<Activity> steps)
{
    /// <summary>What the runtime itself offers as getX().</summary>
    private static readonly HashSet<string> Offered =
    [
        "LastResult", "WorkflowDefinitionId", "WorkflowDefinitionVersionId", "WorkflowDefinitionVersion", "WorkflowInstanceId", "WorkflowInstanceName",
        "CorrelationId", "Guid", "GuidString", "ShortGuid",
    ];

    /// <summary>What loops declare around their bodies.</summary>
    private static readonly HashSet<string> OfLoops = ["CurrentValue", "CurrentIndex"];

    public IEnumerable<GateFinding> Find()
    {
        var scripts = steps.SelectMany(step => ScriptsOf(step).Select(script => (Step: step, Uses: ScriptUses.Of(script.Text), script.Text))).ToList();
        var created = scripts.SelectMany(s => s.Uses.Written).Where(w => w.Count == 1).Select(w => w[0]).ToHashSet();
        foreach (var (step, uses, text) in scripts)
        {
            foreach (var name in uses.Variables.Concat(uses.Written).Select(chain => chain[0]).Distinct().Where(name => !IsKnown(step, name, created)))
                yield return GateFinding.Error(
                    GateCodes.UnknownName, step, $"表达式用到的变量 {name} 不存在。", $"请改为已有的变量{Known(step)}，或者先在流程的“变量”中建立它。", name);
            foreach (var name in uses.Inputs.Distinct().Where(name => definition.Inputs.All(i => !Same(i.Name, name))))
                yield return GateFinding.Error(
                    GateCodes.UnknownName, step, $"表达式用到的流程输入 {name} 不存在。", "请改为已有的输入，或者先在流程的“输入”中建立它。", name);
            foreach (var name in uses.Accessors.Distinct().Where(name => !IsAccessor(step, name, created)))
                yield return GateFinding.Error(
                    GateCodes.UnknownName, step, $"表达式用到的 get{name}() 对应的变量或输入不存在。", "请改为已有的变量或输入，或者先建立它。", name);
            foreach (var name in FreeNames.Of(text))
                yield return GateFinding.Error(
                    GateCodes.UnknownName, step, $"表达式用到的名称 {name} 不存在。", $"请核对拼写；变量写作 variables.{name}，文字要加引号。", name);
        }
    }

    /// <summary>Every script of a step: of its inputs, and of cases that stand in its own JSON.</summary>
    public static IEnumerable<(string Input, string Text)> ScriptsOf(Activity step) =>
        step.Inputs.Where(i => i.Expression is { Type: Expression.JavaScript, Text: not null }).Select(i => (i.Name, i.Expression!.Text!));

    private bool IsAccessor(Activity step, string name, HashSet<string> created) =>
        Offered.Contains(name) || name.Contains("From", StringComparison.Ordinal) || IsKnown(step, name, created)
        || IsKnown(step, char.ToLowerInvariant(name[0]) + name[1..], created) || definition.Inputs.Any(i => Same(i.Name, name));

    private static bool IsKnown(Activity step, string name, HashSet<string> created) =>
        DefinitionChecks.VisibleVariable(step, name) is not null || created.Contains(name) || (OfLoops.Contains(name) && step.Parent is not null);

    private static string Known(Activity step)
    {
        var names = new List<string>();
        for (var scope = step; scope is not null; scope = scope.Parent)
            names.AddRange(scope.DeclaredVariables.Select(v => v.Name));
        return names.Count == 0 ? "" : $"（{string.Join("、", names.Distinct().Take(8))}）";
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
