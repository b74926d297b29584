using WorkflowOffice.Decisions;
using WorkflowOffice.Office.OwnedVersions;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>A change of a decision table that is not accepted.</summary>
public sealed class DecisionTableRefusal : OfficeException
{
    private DecisionTableRefusal(RefusalKind kind, string code, string message)
        : base(kind, code, message)
    {
    }

    internal static DecisionTableRefusal NotFound(string id) =>
        new(RefusalKind.NotFound, "X-DTB-01", $"没有决策表{id}，或者没有这一版本。请返回列表重新选择。");

    internal static DecisionTableRefusal WrongState(DecisionTableVersion version, OwnedVersionState needed) =>
        new(RefusalKind.Conflict, "X-DTB-02",
            $"决策表{version.TableId}第{version.Version}版现为“{version.State.InWords()}”，只有“{needed.InWords()}”的版本才能这样办理。请刷新后再试。");

    internal static DecisionTableRefusal Stale(DecisionTableVersion version) =>
        new(RefusalKind.Conflict, "X-DTB-03",
            $"决策表{version.TableId}已由{version.EditedBy}于{LegalTime.Format(version.EditedAt)}保存过，您的修改没有保存。请对照最新内容后重新修改。")
        {
            Extensions = new Dictionary<string, object?> { ["savedBy"] = version.EditedBy, ["savedAt"] = version.EditedAt, ["revision"] = version.Revision },
        };

    internal static DecisionTableRefusal Faulty(string id, IEnumerable<string> findings) =>
        new(RefusalKind.RuleBroken, "X-DTB-04", $"决策表{id}还有问题，不能提交发布：{string.Join('；', findings)}");

    internal static DecisionTableRefusal FourEyes(DecisionTableVersion version) =>
        new(RefusalKind.Forbidden, "X-DTB-05", $"您参与编制了决策表{version.TableId}第{version.Version}版，不能由您发布。请由另一名有发布权限的人员审查后发布。");

    internal static DecisionTableRefusal BadRequest(string message) => new(RefusalKind.RuleBroken, "X-DTB-06", message);

    internal static DecisionTableRefusal OutcomeUnknown(DecisionTableDocument table, string outcome) =>
        new(RefusalKind.RuleBroken, "X-DTB-07", $"决策表{table.Id}《{table.Name}》的结论“{outcome}”在流程步骤中没有对应的出口。请法制机构检查流程。");
}
