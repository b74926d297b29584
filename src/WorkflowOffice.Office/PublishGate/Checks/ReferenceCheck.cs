using WorkflowOffice.Deadlines;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>Templates, rules, checks, workflows and entries of other lists that do not exist, and settings without which a step cannot run.</summary>
internal sealed class ReferenceCheck : IGateCheck
{
    private static readonly Dictionary<string, string[]> Needed = new()
    {
        [StepSettings.GenerateDocument] = ["template"],
        [StepSettings.ServeDocument] = ["document"],
        [StepSettings.StatutoryDeadline] = ["key", "rule", "startedOn"],
        [StepSettings.StopDeadline] = ["key"],
        [StepSettings.CheckTimeliness] = ["key"],
        [StepSettings.CancelSteps] = ["steps"],
        [StepSettings.SetFacts] = ["facts"],
        [StepSettings.RecordGate] = ["gate", "state"],
        [StepSettings.AwaitResult] = ["of", "into"],
        [StepSettings.ReturnResult] = ["conclusion"],
        ["Elsa.FlowDecision"] = ["condition"],
    };

    public IEnumerable<GateFinding> Find(GateContext context) =>
        context.Steps.SelectMany(step => Missing(step).Concat(Unknown(context, step)).Concat(Withdrawn(context, step)));

    private static IEnumerable<GateFinding> Missing(Activity step) =>
        from input in Needed.GetValueOrDefault(step.Type, [])
        where !step.Has(input)
        let label = step.Descriptor?.Inputs.FirstOrDefault(i => i.JsonName == input)?.DisplayName ?? input
        select GateFinding.Error(OfficeGateCodes.SettingMissing, step, $"没有填写“{label}”。", "请在设计器中补填。", input);

    private static IEnumerable<GateFinding> Unknown(GateContext context, Activity step) =>
        from input in step.Descriptor?.Inputs ?? []
        where input.OptionsSource is not null
        from value in step.Texts(input.JsonName)
        let finding = Judge(context, step, input.OptionsSource!, value, input.DisplayName)
        where finding is not null
        select finding;

    private static GateFinding? Judge(GateContext context, Activity step, string source, string value, string label) => source switch
    {
        "templates" when !context.Installation.Templates.ContainsKey(value) =>
            GateFinding.Error(OfficeGateCodes.UnknownTemplate, step, $"没有名为“{value}”的文书模板。", "请从列表中重新选择，或者先上传该模板。", value),
        "deadline-rules" when !DeadlineRules.All.Any(r => string.Equals(r.Code, value, StringComparison.OrdinalIgnoreCase) && r.IsInForce(context.Today)) =>
            GateFinding.Error(OfficeGateCodes.UnknownRule, step, $"期限总表中没有现行的规则“{value}”。", "请从列表中重新选择期限规则。", value),
        "task-checks" when !context.Installation.TaskChecks.Contains(value) =>
            GateFinding.Error(OfficeGateCodes.UnknownTaskCheck, step, $"没有名为“{value}”的提交校验。", "请从列表中重新选择。", value),
        "workflows" when !context.Installation.Procedures.ContainsKey(value) =>
            GateFinding.Error(OfficeGateCodes.UnknownWorkflow, step, $"没有编码为“{value}”的流程。", "请从列表中重新选择流程。", value),
        _ when context.Installation.Lists.TryGetValue(source, out var list) && !list.ContainsKey(value) =>
            GateFinding.Error(OfficeGateCodes.UnknownListEntry, step, $"“{label}”所选的“{value}”不存在。", "请从列表中重新选择，或者先建立它。", value),
        _ => null,
    };

    private static IEnumerable<GateFinding> Withdrawn(GateContext context, Activity step) =>
        step.Type != StepSettings.CancelSteps
            ? []
            : step.Texts("steps").Where(id => context.Steps.All(s => s.Id != id)).Select(id => GateFinding.Error(
                OfficeGateCodes.WithdrawsUnknownStep, step, $"要撤回的步骤 {id} 不存在，什么也不会撤回。", "请改为现有步骤的编号。", id));
}
