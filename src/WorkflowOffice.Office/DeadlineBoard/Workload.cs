namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>工作量预测: how many clocks end in each of the coming weeks.</summary>
/// <param name="Units">One line for each unit, the heaviest first.</param>
/// <param name="Assignees">One line for each responsible person or post, the heaviest first.</param>
internal sealed record Workload(IReadOnlyList<WorkloadWeek> Weeks, IReadOnlyList<WorkloadLine> Units, IReadOnlyList<WorkloadLine> Assignees);

/// <param name="From">Monday.</param>
/// <param name="To">Sunday.</param>
internal sealed record WorkloadWeek(DateOnly From, DateOnly To, int WorkingDays, int Due);

/// <param name="UnitId">For a line of a unit.</param>
/// <param name="Overdue">Past their day already and still to be done.</param>
/// <param name="Due">For each week.</param>
internal sealed record WorkloadLine(string Name, Guid? UnitId, int Overdue, IReadOnlyList<int> Due);
