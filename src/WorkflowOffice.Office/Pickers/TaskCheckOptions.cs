using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>What a task can be checked for when it is submitted.</summary>
internal sealed class TaskCheckOptions(IEnumerable<ITaskCheck> checks) : IInputOptions
{
    public string Source => "task-checks";

    public Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InputOption>>([.. checks.Select(check => new InputOption(check.Name, check.Title))]);
}
