using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;

namespace WorkflowOffice.Office.Inbox.CompleteTask;

/// <summary>Finishes a task with one of its outcomes.</summary>
/// <param name="Version">Version of the task that the form was made from; an older one is refused (X-TSK-03).</param>
public sealed record CompleteTask(string Outcome, JsonObject Values, int Version, string? Opinion = null);

/// <param name="Mine">True where the next step is the same person's.</param>
public sealed record NextTask(Guid Id, string Title, string AssignedTo, bool Mine);

/// <summary>What followed at once: what the person must know, and where the matter went.</summary>
public sealed record CompletionAnswer(Guid CaseId, IReadOnlyList<BurstMessage> Messages, IReadOnlyList<NextTask> NextTasks);
