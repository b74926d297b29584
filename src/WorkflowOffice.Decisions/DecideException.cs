namespace WorkflowOffice.Decisions;

/// <summary>Facts that a table cannot decide.</summary>
public sealed class DecideException(string code, string message) : DecisionException(code, message)
{
    internal static DecideException FactsMissing(DecisionTableDocument table, IEnumerable<Column> columns) =>
        new("X-DEC-02", $"决策表{Named(table)}还缺{string.Join('、', columns.Select(column => $"“{column.Label}”"))}，不能判定。请先填写。");

    internal static DecideException FactUnreadable(DecisionTableDocument table, Column column, string found) =>
        new("X-DEC-03", $"决策表{Named(table)}的“{column.Label}”应为{ColumnTypes.Describe(column)}，现为“{found}”。请改正后再判定。");

    internal static DecideException NoRow(DecisionTableDocument table, string facts) =>
        new("X-DEC-04", $"决策表{Named(table)}没有一行适用于{facts}。请由法制机构补充该情形。依据：{table.Source}。");

    internal static DecideException SeveralRows(DecisionTableDocument table, string facts, IEnumerable<DecisionRow> rows) =>
        new("X-DEC-05",
            $"决策表{Named(table)}有多行同时适用于{facts}：{string.Join('、', rows.Select(row => $"第{row.Id}行（{row.Article}）"))}，结论不能确定。请由法制机构修改。依据：{table.Source}。");

    private static string Named(DecisionTableDocument table) => $"{table.Id}《{table.Name}》";
}
