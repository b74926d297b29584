using WorkflowOffice.Deadlines;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>The deadline rules in force, each with its length and its article.</summary>
internal sealed class DeadlineRuleOptions(TimeProvider clock) : IInputOptions
{
    public string Source => "deadline-rules";

    public Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(clock.GetUtcNow());
        return Task.FromResult<IReadOnlyList<InputOption>>(
            [.. DeadlineRules.All.Where(rule => rule.IsInForce(today)).Select(rule => new InputOption(rule.Code, InWords(rule)))]);
    }

    private static string InWords(DeadlineRule rule) =>
        $"{rule.Code} {rule.Name}{(rule.Kind == DeadlineKind.Forward ? $"，{rule.Length}{PeriodWords.NameOf(rule.Unit)}" : "")}（{CitedByName.Of(rule.Citation)}）";
}
