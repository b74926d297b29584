using WorkflowOffice.Decisions;

namespace WorkflowOffice.Office.DecisionTables.CheckDecisionTable;

/// <summary>What is wrong with a table, as the page lists it.</summary>
/// <param name="Problems">Cells that cannot be read; while there are any, nothing is proved.</param>
/// <param name="Findings">Gaps, overlaps, dead rows, examples that do not hold, each with facts that show it.</param>
internal sealed record DecisionTableCheck(IReadOnlyList<TableProblem> Problems, IReadOnlyList<TableFinding> Findings)
{
    internal static DecisionTableCheck Of(DecisionTableDocument document, IReadOnlyDictionary<string, decimal> parameters)
    {
        try
        {
            return new([], TableChecker.Check(DecisionTable.Compile(document, parameters)));
        }
        catch (DecisionTableException unreadable)
        {
            return new(unreadable.Problems, []);
        }
    }

    /// <exception cref="DecisionTableRefusal">X-DTB-04: something was found.</exception>
    internal void RequireClean(string id)
    {
        if (Problems.Count + Findings.Count > 0)
            throw DecisionTableRefusal.Faulty(id, [.. Problems.Select(problem => problem.ToString()), .. Findings.Select(finding => finding.Message)]);
    }
}
