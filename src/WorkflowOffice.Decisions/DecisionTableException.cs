namespace WorkflowOffice.Decisions;

/// <summary>A table that cannot be used as it is written: every problem at once, each with its place.</summary>
public sealed class DecisionTableException : DecisionException
{
    internal DecisionTableException(string table, IReadOnlyList<TableProblem> problems)
        : base("X-DEC-01", $"决策表{table}有{problems.Count}处错误：{string.Join('；', problems.Take(5))}{(problems.Count > 5 ? "……" : "")}。请按所列位置修改后再保存。") =>
        Problems = problems;

    /// <summary>All problems, in the order of the page: columns, rows from top to bottom, examples.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }
}
