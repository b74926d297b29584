using System.Text.Json.Nodes;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Cases.ViewSteps;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Inbox.ViewTask;

/// <summary>A task with all that is needed to do it.</summary>
internal sealed record TaskDetail : TaskRow
{
    internal TaskDetail(TaskRow row)
        : base(row)
    {
    }

    public string? Instructions { get; init; }
    public required int Version { get; init; }
    public required bool MayAct { get; init; }
    public string? WhyNot { get; init; }
    public DateTimeOffset? ClaimedAt { get; init; }
    public required TaskForm Form { get; init; }

    /// <summary>The draft, or what was proposed when the task was made; once completed, what was entered.</summary>
    public required JsonObject Values { get; init; }
    public DateTimeOffset? DraftSavedAt { get; init; }
    public required IReadOnlyList<TaskOutcome> Outcomes { get; init; }
    public required IReadOnlyList<DocumentRow> Documents { get; init; }

    /// <summary>The clock that governs the task first, then the case's other live clocks.</summary>
    public required IReadOnlyList<ClockRow> Clocks { get; init; }

    /// <summary>The last days of all clocks of the case, ended ones too, so that each of them says why wherever it is shown.</summary>
    public required IReadOnlyList<ClockDay> ClockDays { get; init; }
    public required IReadOnlyList<AttachmentRow> Attachments { get; init; }
    public required IReadOnlyList<StepRow> History { get; init; }
    public required CaseHead Case { get; init; }
}
