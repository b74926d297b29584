using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>A procedure opens a case first and archives it before it ends.</summary>
internal sealed class ProcedureCheck : IGateCheck
{
    private const string Finish = "Elsa.Finish";

    public IEnumerable<GateFinding> Find(GateContext context)
    {
        if (!context.IsOfficeProcedure)
            yield break;
        if (!context.Of(StepSettings.OpenCase).Any())
        {
            yield return GateFinding.Error(
                OfficeGateCodes.DoesNotOpenCase, null, "流程没有“发起事项”步骤，表达式看不到事项内容。", "请把“发起事项”放在第一步。");
        }
        else
        {
            foreach (var step in context.Steps.Where(step => IsOffice(step) && step.Type != StepSettings.OpenCase && !OpenedBefore(context, step)))
            {
                yield return GateFinding.Error(
                    OfficeGateCodes.DoesNotOpenCase, step, "本步骤可能在“发起事项”之前执行。", "请把“发起事项”放在第一步。");
                yield break;
            }
        }

        foreach (var step in context.Of(Finish).Where(step => IsReached(context, step) && !ArchivedBefore(context, step)))
            yield return GateFinding.Error(
                OfficeGateCodes.EndsUnarchived, step, "流程在这里办结，而事项没有归档，会一直停在“办理中”。", "请在它前面加上“归档”步骤。", article: "《煤矿安全监察三项制度实施办法》四(三)1");
    }

    private static bool IsOffice(Activity step) => step.Type.StartsWith(OfficeActivities.Namespace + ".", StringComparison.Ordinal);

    private static bool IsReached(GateContext context, Activity step) => context.Analysis.Before(step).MayHaveStarted.Count > 0;

    private static bool OpenedBefore(GateContext context, Activity step) =>
        !IsReached(context, step) || context.Analysis.Before(step).MayHaveCompleted.Any(before => before.Type == StepSettings.OpenCase);

    private static bool ArchivedBefore(GateContext context, Activity step) =>
        context.Analysis.Before(step).MayHaveCompleted.Any(before => before.Type == StepSettings.ArchiveCase);
}
