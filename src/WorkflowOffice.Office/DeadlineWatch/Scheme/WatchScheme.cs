using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

/// <summary>How clocks warn and escalate (预警与督办方案), as the legal office owns it.</summary>
/// <param name="Ladders">Escalation ladders by name.</param>
/// <param name="Rules">Warnings of single rules, by code, e.g. D-10; they go before the rule's own.</param>
/// <param name="Defaults">Warnings by unit of the period, for rules that have none of their own.</param>
public sealed record WatchScheme(
    IReadOnlyList<EscalationLadder> Ladders,
    IReadOnlyDictionary<string, IReadOnlyList<AlertRule>> Rules,
    IReadOnlyDictionary<PeriodUnit, IReadOnlyList<AlertRule>> Defaults)
{
    /// <summary>Warnings of a rule: of this scheme, else of the rule itself, else of its unit.</summary>
    internal IReadOnlyList<AlertRule> WarningsOf(DeadlineRule rule)
    {
        if (Rules.TryGetValue(rule.Code, out var own))
            return own;
        return rule.Warnings.Count > 0
            ? [.. rule.Warnings.Select(warning => new AlertRule(Before: warning.Length, Unit: warning.Unit))]
            : Defaults.GetValueOrDefault(rule.Unit) ?? [];
    }

    /// <exception cref="OfficeException">X-WCH-02: no ladder has this name.</exception>
    internal EscalationLadder Ladder(string name) => Ladders.FirstOrDefault(ladder => ladder.Name == name)
        ?? throw new OfficeException(
            RefusalKind.RuleBroken, "X-WCH-02",
            $"没有名为“{name}”的督办方案，现有：{string.Join("、", Ladders.Select(ladder => $"{ladder.Name}（{ladder.Title}）"))}。请法制机构修改流程或者补充督办方案。");
}
