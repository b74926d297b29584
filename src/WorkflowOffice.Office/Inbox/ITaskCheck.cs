using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;

namespace WorkflowOffice.Office.Inbox;

/// <summary>A rule that a task's form alone cannot express; a definition names it in the task's 提交校验.</summary>
internal interface ITaskCheck
{
    /// <summary>The name that definitions use.</summary>
    string Name { get; }

    /// <summary>What it checks, as the designer lists it.</summary>
    string Title { get; }

    /// <summary>Throws an <see cref="OfficeException"/> when the task must not be completed this way; changes nothing.</summary>
    /// <param name="outcome">The name of the chosen outcome.</param>
    Task CheckAsync(Case @case, HumanTask task, JsonObject values, string outcome, DateOnly today, CancellationToken cancellationToken);
}
