namespace WorkflowOffice.Deadlines;

/// <summary>An act after the due day, or an extension or suspension that the rule does not allow.</summary>
public sealed class PeriodException(string code, string message) : DeadlineException(code, message)
{
    internal static PeriodException Expired(DeadlineDerivation derivation, DateOnly actOn) =>
        new(derivation.Rule.ExpiredCode,
            $"{derivation.Rule.Name}的期限已于{ChineseDate.Full(derivation.Result.Due)}届满，{ChineseDate.Full(actOn)}提出已逾期{actOn.DayNumber - derivation.Result.Due.DayNumber}日。{derivation.Rule.OnExpiry}。{derivation.Sentence}");

    internal static PeriodException LateExtension(DeadlineRule rule, Extension extension, DateOnly due) =>
        new(rule.LateExtensionCode,
            $"{rule.Code}（{rule.Name}）已于{ChineseDate.Full(due)}届满，{ChineseDate.Full(extension.ApprovedOn)}批准的延长无效：延长须在届满前（含当日）批准。依据：{rule.ExtensionBasis ?? rule.Citation}。");

    internal static PeriodException TooManyExtensions(DeadlineRule rule, int count) =>
        new(rule.TooManyExtensionsCode,
            rule.MaxExtensions == 0
                ? $"{rule.Code}（{rule.Name}）没有可以延长的规定，不能延长。依据：{rule.Citation}。"
                : $"{rule.Code}（{rule.Name}）最多延长{rule.MaxExtensions}次，第{count}次延长不予准许。依据：{rule.ExtensionBasis ?? rule.Citation}。");

    internal static PeriodException ExtensionTooLong(DeadlineRule rule, Extension extension) =>
        new("X-DDL-07",
            $"{rule.Code}（{rule.Name}）{MostWords(rule)}，申请的{extension.Length}{UnitNames.Of(extension.Unit)}不符合规定。依据：{rule.ExtensionBasis ?? rule.Citation}。");

    private static string MostWords(DeadlineRule rule) => rule.ExtensionLength is { } most
        ? $"每次最多延长{most}{UnitNames.Of(rule.ExtensionUnit ?? rule.Unit)}"
        : $"的延长以{UnitNames.Of(rule.ExtensionUnit ?? rule.Unit)}计算，至少一{UnitNames.Of(rule.ExtensionUnit ?? rule.Unit)}，届满日须在{WorkCalendar.LastYear}年以前";

    internal static PeriodException SuspensionWithoutBasis(DeadlineRule rule, Suspension suspension) =>
        new("X-DDL-08",
            $"{rule.Code}（{rule.Name}）没有可以中止或者扣除的规定，{ChineseDate.Full(suspension.FromInclusive)}起的中止（{suspension.Ground}）不能计入。依据：{rule.Citation}。如确有法定事由，请先在规则中登记依据条款。");

    internal static PeriodException SuspensionInvalid(DeadlineRule rule, Suspension suspension) =>
        new("X-DDL-09",
            $"{rule.Code}（{rule.Name}）的中止记录不完整：自{ChineseDate.Full(suspension.FromInclusive)}起，{(string.IsNullOrWhiteSpace(suspension.Ground) ? "没有写明事由和依据" : "结束日早于开始日")}。请补正后重算。");

    internal static PeriodException StillSuspended(DeadlineRule rule, Suspension suspension) =>
        new("X-DDL-10",
            $"{rule.Code}（{rule.Name}）自{ChineseDate.Full(suspension.FromInclusive)}起中止（{suspension.Ground}）且尚未恢复，届满日现在无法确定。恢复之日登记后自动续算剩余期间。");

    internal static PeriodException NotApplicable(DeadlineRule rule) =>
        new("X-DDL-17", $"{rule.Code}（{rule.Name}）不是自起算日向后计算的日、月、年期间，不能中止或者延长。依据：{rule.Citation}。");
}
