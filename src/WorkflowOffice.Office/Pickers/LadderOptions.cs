using WorkflowOffice.Office.DeadlineWatch.Scheme;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>The escalation ladders (督办方案) of the published scheme.</summary>
internal sealed class LadderOptions(WatchSchemes schemes) : IInputOptions
{
    public string Source => "escalation-ladders";

    public async Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await schemes.CurrentAsync(cancellationToken)).Scheme.Ladders.Select(ladder => new InputOption(ladder.Name, $"{ladder.Title}（{ladder.Steps.Count} 级）"))];
}
