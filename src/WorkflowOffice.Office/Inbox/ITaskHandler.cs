using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox;

/// <summary>Acts on a task that no step of a flow waits for, such as the approval of an extension.</summary>
internal interface ITaskHandler
{
    /// <summary>As in <see cref="HumanTask.HandlerName"/>.</summary>
    string Name { get; }

    /// <summary>In the burst that completes the task; an exception leaves everything as it was.</summary>
    Task CompleteAsync(IBurst burst, Case @case, HumanTask task, TaskOutcome outcome, ChangeContext change, CancellationToken cancellationToken);
}
