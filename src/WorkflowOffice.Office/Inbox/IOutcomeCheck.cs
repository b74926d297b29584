using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;

namespace WorkflowOffice.Office.Inbox;

/// <summary>A task check that also depends on the chosen outcome.</summary>
internal interface IOutcomeCheck : ITaskCheck
{
    /// <inheritdoc cref="ITaskCheck.CheckAsync"/>
    Task CheckAsync(Case @case, HumanTask task, JsonObject values, string outcome, DateOnly today, CancellationToken cancellationToken);

    Task ITaskCheck.CheckAsync(Case @case, HumanTask task, JsonObject values, DateOnly today, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Ask with the outcome.");
}
