using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>Expressions and form fields that read something which no step fills, or only a later one.</summary>
internal sealed class FactCheck : IGateCheck
{
    public IEnumerable<GateFinding> Find(GateContext context)
    {
        var facts = new CaseFacts(context);
        return context.Steps.SelectMany(step => Used(step).Distinct().Select(use => Judge(facts, step, use.Fact, use.Where)).OfType<GateFinding>());
    }

    private static IEnumerable<(string Fact, string Where)> Used(Activity step)
    {
        foreach (var input in step.Descriptor?.Inputs ?? [])
            if (step.Script(input.JsonName) is { } script)
                foreach (var chain in ScriptUses.Of(script).Variables.Where(c => c.Count > 1 && c[0] == CaseWork.VariableName))
                    yield return (FactOf(chain), $"“{input.DisplayName}”的表达式");
        if (step.Type == StepSettings.AwaitResult && step.Text("of") is { } handedOver)
            yield return (handedOver, "“移交事项”");
        foreach (var field in step.Read<TaskForm>("form")?.Fields ?? [])
        {
            if (field is { ReadOnly: true, Kind: not FieldKind.Note })
                yield return (field.Name, $"表单的只读字段“{field.Label}”");
            if (field.DefaultFrom is { Length: > 0 } source)
                yield return (source, $"表单字段“{field.Label}”的默认值");
        }
    }

    private static string FactOf(IReadOnlyList<string> chain) =>
        (CaseFacts.Lists.Contains(chain[1]) || chain[1] == CaseFacts.Decisions) && chain.Count > 2 ? $"{chain[1]}.{chain[2]}" : chain[1];

    private static GateFinding? Judge(CaseFacts facts, Activity step, string fact, string where)
    {
        if (facts.MayBeFilledBefore(step, fact))
            return null;
        if (!facts.IsKnown(fact))
            return GateFinding.Error(
                OfficeGateCodes.UnknownFact, step, $"{where}用到 {fact}，而没有任何步骤填写它。", "请改为已有的字段，或者在前面步骤的表单里增加它。", fact);
        var later = string.Join("、", facts.FillersOf(fact).Select(s => s.DisplayText).Distinct().Take(3));
        return GateFinding.Error(
            OfficeGateCodes.FactComesLater, step, $"{where}用到 {fact}，而它要到后面的步骤（{later}）才填写。", "请把填写它的步骤移到前面，或者改用已有的内容。", fact);
    }
}
