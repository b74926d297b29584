using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>Steps that use a period which does not run yet, and tasks that nobody is reminded of.</summary>
internal sealed class ClockCheck : IGateCheck
{
    public IEnumerable<GateFinding> Find(GateContext context)
    {
        var facts = new CaseFacts(context);
        return context.Steps.SelectMany(step => Find(facts, step));
    }

    private static IEnumerable<GateFinding> Find(CaseFacts facts, Activity step)
    {
        var key = step.Type switch
        {
            StepSettings.HumanTask => step.Text("clock"),
            StepSettings.StopDeadline or StepSettings.CheckTimeliness => step.Text("key"),
            _ => null,
        };
        if (key is not null && !facts.MayBeFilledBefore(step, "Clocks." + key))
            yield return GateFinding.Error(
                OfficeGateCodes.ClockNotStarted, step, $"期限“{key}”在此之前没有起算。", "请在前面加上“法定期限”步骤，或者改正期限名。", key);
        if (step.Type == StepSettings.HumanTask && !IsLimited(step))
            yield return GateFinding.Warning(
                OfficeGateCodes.TaskWithoutLimit, step, "任务既没有期限，也没有督办：逾期不办不会有人知道。",
                "请选择“期限规则”或“所属期限”，或者在“不设期限的理由”中写明。");
    }

    private static bool IsLimited(Activity step) =>
        step.Flag("optional") || step.Has("dueRule") || step.Has("clock") || step.Has("escalation") || step.Has("noLimitReason");
}
