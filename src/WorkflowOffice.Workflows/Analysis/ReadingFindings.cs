using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>What the reader refuses, as findings of the gate with the way to mend it.</summary>
internal static class ReadingFindings
{
    private const string Again = "请在设计器中改正后重新保存。";

    public static GateFinding ToGate(DefinitionFinding finding)
    {
        var (code, remedy) = finding.Code switch
        {
            FindingCodes.UnknownActivityType => (GateCodes.UnknownActivity, "请删除该步骤，或者由系统管理员安装提供该活动的版本。"),
            FindingCodes.DuplicateActivityId => (GateCodes.DuplicateId, "请删除其中一个步骤，再从工具箱重新拖入。"),
            FindingCodes.WrongValueType or FindingCodes.UnknownExpressionType => (GateCodes.WrongValue, Again),
            FindingCodes.ConnectionToNowhere => (GateCodes.ConnectionToNowhere, "请删除这条连线，重新连接。"),
            FindingCodes.UnknownPort => (GateCodes.UnknownOutcome, "请把连线改到现有的出口，或者恢复这个出口。"),
            FindingCodes.InvalidBackwardConnection => (GateCodes.InvalidReturn, ""),
            FindingCodes.ScriptDoesNotParse => (GateCodes.ScriptDoesNotParse, "请改正表达式。"),
            FindingCodes.UnknownReference => (GateCodes.UnknownName, "请改为已有的变量或输入，或者先建立它。"),
            _ => (GateCodes.Unreadable, Again),
        };
        return new GateFinding(
            code, FindingSeverity.Error, finding.ActivityId, finding.ActivityName, finding.Message, remedy, finding.Path, Path: finding.Path);
    }
}
