namespace WorkflowOffice.Deadlines;

/// <summary>A rule that does not exist, is not in force, or is used in a way it does not allow.</summary>
public sealed class DeadlineRuleException(string code, string message) : DeadlineException(code, message)
{
    internal static DeadlineRuleException Unknown(string code, IEnumerable<string> similar)
    {
        var variants = string.Join("、", similar);
        var hint = variants.Length > 0 ? $"该编号下有几个期限，请指明其中之一：{variants}。" : "请对照期限总表检查编号。";
        return new("X-DDL-11", $"没有编号为“{code}”的期限规则。{hint}");
    }

    internal static DeadlineRuleException NotInForce(string code, DateOnly actDate) =>
        new("X-DDL-12", $"期限规则{code}在{ChineseDate.Full(actDate)}尚未施行或者已经失效，行为当日没有可以适用的版本。请核对行为日期和所依据的法律版本。");

    internal static DeadlineRuleException InvalidLength(DeadlineRule rule) =>
        new("X-DDL-13", $"期限规则{rule.Code}（{rule.Name}）的长度为{rule.Length}，期间至少为1。依据：{rule.Citation}。请更正规则参数。");

    internal static DeadlineRuleException LimitMissing(DeadlineRule rule) =>
        new("X-DDL-14", $"{rule.Code}（{rule.Name}）的期限由文书载明，但没有给出天数或者日期。依据：{rule.Citation}。请先填写执行期限。");

    internal static DeadlineRuleException NotNamedInDocument(DeadlineRule rule) =>
        new("X-DDL-15", $"{rule.Code}（{rule.Name}）的期限由规定直接确定，不能由文书另行指定。依据：{rule.Citation}。");

    internal static DeadlineRuleException MomentMissing(DeadlineRule rule) =>
        new("X-DDL-16", $"{rule.Code}（{rule.Name}）按小时计算，起算时刻没有填写。依据：{rule.Citation}。请补录到分钟的时刻。");
}
