using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.Cases.ViewCase;

internal sealed record CaseDetail : CaseHead
{
    internal CaseDetail(CaseHead head)
        : base(head)
    {
    }

    public required IReadOnlyList<FactRow> Facts { get; init; }
    public required IReadOnlyList<TaskRow> OpenTasks { get; init; }
    public required IReadOnlyList<ClockRow> Clocks { get; init; }
    public required IReadOnlyList<DocumentRow> Documents { get; init; }
    public required IReadOnlyList<IncidentRow> Incidents { get; init; }

    /// <summary>Something is, or will be, drawn by lot.</summary>
    public required bool HasDraws { get; init; }
}
