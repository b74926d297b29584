using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

/// <summary>A scheme that is saved can be run: names, posts, offsets. All findings at once.</summary>
internal static class WatchSchemeCheck
{
    private const int LongestOffset = 366;

    /// <exception cref="OfficeException">X-WCH-01 with the place and reason of each finding.</exception>
    internal static void Run(WatchScheme scheme)
    {
        var findings = new Dictionary<string, string[]>();
        void Add(string where, string what) => findings[where] = [.. findings.GetValueOrDefault(where) ?? [], what];
        foreach (var name in scheme.Ladders.GroupBy(ladder => ladder.Name).Where(group => group.Count() > 1).Select(group => group.Key))
            Add($"ladders.{name}", "名称重复");
        foreach (var (ladder, index) in scheme.Ladders.Select((ladder, index) => (ladder, index)))
            CheckLadder(ladder, index, Add);
        foreach (var (code, warnings) in scheme.Rules)
        {
            if (DeadlineRules.All.All(rule => rule.Code != code))
                Add($"rules.{code}", "没有这一编号的期限规则");
            CheckWarnings($"rules.{code}", warnings, Add);
        }

        foreach (var (unit, warnings) in scheme.Defaults)
            CheckWarnings($"defaults.{unit}", warnings, Add);
        if (findings.Count > 0)
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-WCH-01",
                "预警与督办方案有误，没有保存：" + string.Join("；", findings.Select(finding => $"{finding.Key}：{string.Join("、", finding.Value)}")) + "。")
            { Errors = findings };
        }
    }

    private static void CheckLadder(EscalationLadder ladder, int index, Action<string, string> add)
    {
        var where = $"ladders.{(string.IsNullOrWhiteSpace(ladder.Name) ? index + 1 : ladder.Name)}";
        if (string.IsNullOrWhiteSpace(ladder.Name) || string.IsNullOrWhiteSpace(ladder.Title))
            add(where, "须填写代码和名称");
        if (ladder.Steps.Count == 0)
            add(where, "至少要有一级");
        for (var i = 0; i < ladder.Steps.Count; i++)
        {
            var step = ladder.Steps[i];
            if (StandardPosts.All.All(post => post.Code != step.Post))
                add(where, $"第 {i + 1} 级须指明报告的职务");
            if (step.After is < 1 or > LongestOffset || step.Before != 0 || step.Percent is not null || !IsOffsetUnit(step.Unit))
                add(where, $"第 {i + 1} 级须在届满之后 1 至 {LongestOffset}（日、工作日或小时）");
        }
    }

    private static void CheckWarnings(string where, IReadOnlyList<AlertRule> warnings, Action<string, string> add)
    {
        for (var i = 0; i < warnings.Count; i++)
        {
            var warning = warnings[i];
            if (warning.After != 0 || warning.Before is < 0 or > LongestOffset || !IsOffsetUnit(warning.Unit))
                add(where, $"第 {i + 1} 项须在届满之前 0 至 {LongestOffset}（日、工作日或小时）");
            if (warning.Percent is < 1 or > 99 || (warning.Percent is not null && warning.Before != 0))
                add(where, $"第 {i + 1} 项的百分比须为 1 至 99，且不与提前量同填");
            if (warning.Post is not null && StandardPosts.All.All(post => post.Code != warning.Post))
                add(where, $"第 {i + 1} 项的职务不存在");
        }
    }

    private static bool IsOffsetUnit(PeriodUnit unit) => unit is PeriodUnit.NaturalDay or PeriodUnit.WorkingDay or PeriodUnit.Hour;
}
