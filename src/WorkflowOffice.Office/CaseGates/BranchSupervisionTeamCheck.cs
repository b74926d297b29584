using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>A branch without a leader or a single officer of its supervision team cannot start a prior supervision (X-GRP-02; R-000-08).</summary>
internal sealed class BranchSupervisionTeamCheck(People people) : ITaskCheck
{
    public string Name => "branch-supervision-team";

    public string Title => "监督小组组成合格";

    public async Task CheckAsync(Case @case, HumanTask task, JsonObject values, string outcome, DateOnly today, CancellationToken cancellationToken)
    {
        var officers = (await people.FindByPostAsync(PostCodes.SupervisionOfficer, null, cancellationToken)).Count;
        var leaders = (await people.FindByPostAsync(PostCodes.SupervisionDeputy, null, cancellationToken)).Count;
        if (officers > 0 && leaders > 0)
            return;
        throw new OfficeException(
            RefusalKind.RuleBroken, "X-GRP-02",
            $"行政执法监督小组{(leaders == 0 ? "没有负责人" : $"的工作人员为{officers}名")}，不能启动事前监督。请先任命主管执法监督的负责人和不少于一名监督人员。")
        { Article = "《河北煤监局执法监督办法》第三条二款" };
    }
}
