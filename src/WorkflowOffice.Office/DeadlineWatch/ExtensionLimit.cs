using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Parameters;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>The longest extension: the rule's; where the law leaves it to the authority, the office's own, if it has set one.</summary>
internal sealed class ExtensionLimit(ParameterStore parameters)
{
    /// <summary>行政处罚法第66条二款 names no longest deferral of a fine.</summary>
    private const string FinePayment = "D-35";

    /// <summary>In units of the extension; null: whoever approves it decides.</summary>
    internal async Task<int?> OfAsync(DeadlineRule rule, DateOnly today, CancellationToken cancellationToken) =>
        rule is { Code: FinePayment, ExtensionLength: null }
            && (await parameters.OnAsync(today, cancellationToken)).TryGetValue(ParameterDefinitions.FineDeferral, out var days)
                ? (int)days
                : rule.ExtensionLength;

    /// <exception cref="OfficeException">X-CLK-14.</exception>
    internal async Task EnsureAsync(Clock clock, int length, DateOnly today, CancellationToken cancellationToken)
    {
        var rule = clock.Facts.Rule;
        if (rule.ExtensionLength is null && length > await OfAsync(rule, today, cancellationToken))
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-CLK-14",
                $"期限“{clock.Name}”一次最多延长 {await OfAsync(rule, today, cancellationToken)} {ClockSteering.UnitOf(rule)}（本机关设定的参数“延期缴纳罚款一次最长”），申请的 {length} {ClockSteering.UnitOf(rule)}超过该上限。")
            { Article = rule.ExtensionBasis };
        }
    }
}
