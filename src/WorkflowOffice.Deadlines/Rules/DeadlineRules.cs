namespace WorkflowOffice.Deadlines;

/// <summary>Every rule of requirements.md §6 in all versions, and what the procedures need beyond it (D-46, D-47).</summary>
public static class DeadlineRules
{
    private static readonly DeadlineRule[] Table =
    [
        .. SupervisionReportDeadlines.Rules,
        .. DisclosureDeadlines.Rules,
        .. LegalReviewDeadlines.Rules,
        .. SupervisionNoticeDeadlines.Rules,
        .. SupervisionOpinionDeadlines.Rules,
        .. RectificationDeadlines.Rules,
        .. AppealDeadlines.Rules,
        .. SupervisionFrequencyDeadlines.Rules,
        .. RecidivismWindow.Rules,
        .. SupervisionFollowUpDeadlines.Rules,
        .. PenaltyDeadlines.Rules,
        .. CompulsionDeadlines.Rules,
        .. RemedyDeadlines.Rules,
        .. ServiceDeadlines.Rules,
    ];

    private static readonly ILookup<string, DeadlineRule> ByCode = Table.ToLookup(rule => rule.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>All rules by subject; a rule that changed over time appears once per version.</summary>
    public static IReadOnlyList<DeadlineRule> All => Table;

    /// <summary>The version of a rule that is in force on the day of the act.</summary>
    /// <exception cref="DeadlineRuleException">No such rule, or no version in force on that day.</exception>
    public static DeadlineRule Get(string code, DateOnly actDate)
    {
        if (!ByCode.Contains(code))
            throw DeadlineRuleException.Unknown(code, Table.Where(rule => rule.Code.StartsWith(code + "-", StringComparison.OrdinalIgnoreCase)).Select(Title).Distinct());
        return ByCode[code].FirstOrDefault(rule => rule.IsInForce(actDate)) ?? throw DeadlineRuleException.NotInForce(code, actDate);
    }

    private static string Title(DeadlineRule rule) => $"{rule.Code}（{rule.Name}）";
}
