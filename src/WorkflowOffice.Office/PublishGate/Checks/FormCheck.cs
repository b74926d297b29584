using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>Forms that are missing or cannot be filled in.</summary>
internal sealed class FormCheck : IGateCheck
{
    public IEnumerable<GateFinding> Find(GateContext context) => context.Of(StepSettings.HumanTask).SelectMany(step => Find(context, step));

    private static IEnumerable<GateFinding> Find(GateContext context, Activity step)
    {
        var form = step.Read<TaskForm>("form");
        var outcomes = step.Texts("outcomes");
        if (form is not { Fields.Count: > 0 } && !step.Has("document"))
        {
            if (step.Script("form") is null)
                yield return Wrong(step, "没有表单，也没有要办理的文书，办理人无从下手。", "请为任务填写表单，或者指定文书。", "form");
        }

        foreach (var outcome in (step.Read<Dictionary<string, TaskOutcomeSettings>>("outcomeSettings") ?? []).Keys.Where(o => outcomes.Count > 0 && !outcomes.Contains(o)))
            yield return Wrong(step, $"“结果设置”里的“{outcome}”不是本任务的结果。", "请改为现有的结果名称，或者删除该项设置。", outcome);
        foreach (var outcome in outcomes.GroupBy(o => o).Where(g => g.Count() > 1).Select(g => g.Key))
            yield return Wrong(step, $"结果“{outcome}”重复。", "请删除重复的结果。", outcome);
        foreach (var problem in FieldsOf(context, step, form?.Fields ?? [], outcomes))
            yield return problem;
    }

    private static IEnumerable<GateFinding> FieldsOf(GateContext context, Activity step, IReadOnlyList<FormField> fields, IReadOnlyList<string> outcomes)
    {
        foreach (var name in fields.GroupBy(f => f.Name).Where(g => g.Count() > 1).Select(g => g.Key))
            yield return Wrong(step, $"表单里有两个名为 {name} 的字段。", "请删除或改名其中一个。", name);
        foreach (var field in fields)
        {
            if (field.Kind is FieldKind.Select or FieldKind.MultiSelect or FieldKind.CheckList && field.Options is not { Count: > 0 } && field.OptionsFrom is null)
                yield return Wrong(step, $"字段“{field.Label}”没有选项，无法填写。", "请补充选项。", field.Name);
            if (field.OptionsFrom is { } list && !context.Installation.Lists[ReferenceLists.ReferenceCatalogue.PickerSource].ContainsKey(list))
                yield return Wrong(step, $"字段“{field.Label}”的目录“{list}”不存在。", "请改为现有的目录。", field.Name);
            if (field.Kind == FieldKind.Table && field.Columns is not { Count: > 0 })
                yield return Wrong(step, $"表格“{field.Label}”没有列，无法填写。", "请补充列。", field.Name);
            if (field.VisibleWhen is { } condition && fields.All(f => f.Name != condition.Field))
                yield return Wrong(step, $"字段“{field.Label}”的显示条件所指的字段 {condition.Field} 不在表单里，它永远不会显示。", "请改正显示条件。", field.Name);
            foreach (var outcome in (field is { Required: true, ReadOnly: false } ? field.RequiredFor ?? [] : []).Where(o => outcomes.Count > 0 && !outcomes.Contains(o)))
                yield return Wrong(step, $"字段“{field.Label}”在结果“{outcome}”时必填，而任务没有这个结果。", "请改为现有的结果名称。", field.Name);
        }
    }

    private static GateFinding Wrong(Activity step, string message, string remedy, string subject) =>
        GateFinding.Error(OfficeGateCodes.FormUnusable, step, message, remedy, subject);
}
