namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>How many clocks run, by what is shown of them, and what can be chosen from.</summary>
internal sealed record BoardSummary(BoardCounts Counts, IReadOnlyList<BoardProcedure> Procedures);

/// <param name="Provisional">Of all that run, those whose day is 暂定; they are counted under their colour as well.</param>
internal sealed record BoardCounts(int Green, int Yellow, int Red, int Overdue, int Paused, int Provisional);

internal sealed record BoardProcedure(string Id, string Name);
