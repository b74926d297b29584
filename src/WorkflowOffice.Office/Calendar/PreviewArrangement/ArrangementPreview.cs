using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Calendar.PreviewArrangement;

/// <summary>What publishing an arrangement would do.</summary>
/// <param name="Problems">What the law or the calendar says against it; with an error it cannot be submitted.</param>
/// <param name="Years">The days of the years it makes, as the pages draw them; empty with errors.</param>
/// <param name="Moved">How many open clocks would get another last day.</param>
/// <param name="Confirmed">How many provisional clocks would keep their day and lose the mark 暂定.</param>
/// <param name="Paused">Paused clocks: they are counted with the new calendar when they go on.</param>
/// <param name="Clocks">The moved ones, the nearest first.</param>
/// <param name="Troubled">Open clocks that could not be counted anew: the arrangement is published all the same, those who handle them are told.</param>
/// <param name="Troubles">The first of them.</param>
internal sealed record ArrangementPreview(
    IReadOnlyList<CalendarProblem> Problems, IReadOnlyList<CalendarYearView> Years, int Moved, int Confirmed, int Paused, PageOf<ClockMove> Clocks,
    int Troubled, IReadOnlyList<ClockTrouble> Troubles);
