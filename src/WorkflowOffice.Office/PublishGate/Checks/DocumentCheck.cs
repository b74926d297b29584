using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>Steps that work on a document which was not made, and documents that are served unsigned or unsealed.</summary>
internal sealed class DocumentCheck : IGateCheck
{
    private static readonly string[] Working = [StepSettings.HumanTask, StepSettings.ServeDocument, StepSettings.Refuse, StepSettings.RecordGate];

    public IEnumerable<GateFinding> Find(GateContext context)
    {
        var facts = new CaseFacts(context);
        foreach (var step in context.Steps.Where(step => Working.Contains(step.Type)))
        {
            if (step.Text("document") is not { } key)
                continue;
            if (!facts.MayBeFilledBefore(step, "Documents." + key))
                yield return GateFinding.Error(
                    OfficeGateCodes.DocumentNotMade, step, $"要办理的文书“{key}”在此之前没有生成。", "请在前面加上“生成文书”，或者改正文书名。", key);
            else if (step.Type == StepSettings.ServeDocument && !IsSealedBefore(context, step, key))
                yield return GateFinding.Error(
                    OfficeGateCodes.ServedUnsealed, step, $"文书“{key}”没有经过用印就会送达。", "请在送达之前加上签发和用印的步骤（结果设置中登记“已用印”）。", key, "《二道区安监局内部监督管理制度》四·二款⑤");
        }
    }

    /// <summary>On every way to the service some task has sealed the document.</summary>
    private static bool IsSealedBefore(GateContext context, Activity step, string key) =>
        context.Analysis.Before(step).MustHaveCompleted.Any(before =>
            before.Type == StepSettings.HumanTask && before.Text("document") == key
            && (before.Read<Dictionary<string, TaskOutcomeSettings>>("outcomeSettings") ?? []).Values.Any(o => o.DocumentState == DocumentState.Sealed))
        || !context.Analysis.IsComplete || context.Analysis.Unreachable.Count > 0;
}
