using System.Globalization;

namespace WorkflowOffice.Decisions;

/// <summary>
/// Proves a table complete and free of overlap, or shows facts that it leaves open or decides twice. Where rows come into force or lapse, each
/// stretch of days is proved by itself.
/// </summary>
public static class TableChecker
{
    private const int MostGaps = 5;

    /// <summary>Everything found, gaps first; empty when the table is proved.</summary>
    public static IReadOnlyList<TableFinding> Check(DecisionTable table)
    {
        var findings = new List<TableFinding>();
        foreach (var on in Stretches(table))
        {
            var rows = table.Rows.Where(row => on is null || row.Row.IsInForce(on.Value)).ToList();
            findings.AddRange(Gaps(table, rows, on));
            findings.AddRange(Pairs(table, rows, on));
            findings.AddRange(DeadRows(table, rows, on));
        }

        findings.AddRange(WrongExamples(table));
        // A row wrong in every stretch is told once.
        return [.. findings.DistinctBy(finding => (finding.Kind, finding.Message))];
    }

    /// <summary>One day of each stretch of days in which the same rows are in force; null when no row has dates.</summary>
    private static List<DateOnly?> Stretches(DecisionTable table)
    {
        var turns = table.Rows
            .SelectMany(row => new[] { row.Row.EffectiveFrom, row.Row.EffectiveTo?.AddDays(1) })
            .OfType<DateOnly>().Distinct().Order().ToList();
        return turns.Count == 0 ? [null] : [turns[0].AddDays(-1), .. turns.Cast<DateOnly?>()];
    }

    private static IEnumerable<TableFinding> Gaps(DecisionTable table, List<CompiledRow> rows, DateOnly? on)
    {
        if (table.Otherwise is not null || table.Document.HitPolicy == HitPolicy.Collect)
            yield break;
        var cover = new RowCover(table.Document.Inputs, rows);
        foreach (var gap in cover.Gaps(MostGaps))
            yield return Shown(FindingKind.Gap, table, [], gap, on, facts => $"{facts}时没有一行适用。请补一行，或者填写“其他情形”的结论。");
        if (cover.TooLarge)
            yield return new(FindingKind.Unproved, "条件组合过多，不能证明没有遗漏。请把表拆成几张，或者填写“其他情形”的结论。", [], null, on);
    }

    private static IEnumerable<TableFinding> Pairs(DecisionTable table, List<CompiledRow> rows, DateOnly? on)
    {
        if (table.Document.HitPolicy is not (HitPolicy.Unique or HitPolicy.Any))
            yield break;
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++)
            {
                var (one, other) = (rows[i], rows[j]);
                if ((table.Document.HitPolicy == HitPolicy.Any && one.ConcludesAs(other)) || Common(table, one, other) is not { } both)
                    continue;
                yield return table.Document.HitPolicy == HitPolicy.Unique
                    ? Shown(FindingKind.Overlap, table, [one, other], both, on, facts => $"{facts}时第{one.Row.Id}行和第{other.Row.Id}行同时适用。请收窄其中一行，或者改为“先命中先适用”。")
                    : Shown(FindingKind.Contradiction, table, [one, other], both, on, facts => $"{facts}时第{one.Row.Id}行和第{other.Row.Id}行同时适用而结论不同。请统一结论或者收窄其中一行。");
            }
        }
    }

    private static IEnumerable<TableFinding> DeadRows(DecisionTable table, List<CompiledRow> rows, DateOnly? on)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            // Below “first” a row is dead when those above leave it nothing; elsewhere only when its own cells contradict each other.
            var above = table.Document.HitPolicy == HitPolicy.First ? rows.Take(i).ToList() : [];
            var cover = new RowCover(table.Document.Inputs, above, rows[i]);
            if (cover.Gaps(1).Count > 0)
                continue;
            var id = rows[i].Row.Id;
            yield return cover.TooLarge
                ? new(FindingKind.Unproved, $"条件组合过多，不能证明第{id}行会被用到。请把表拆成几张。", [id], null, on)
                : new(FindingKind.DeadRow, $"第{id}行永远不会被用到：它的条件互相矛盾，或者已被上面的行全部包括。请删除该行或者调整次序。", [id], null, on);
        }
    }

    /// <summary>Facts that both rows apply to: cells are independent, so one common value in each column is enough.</summary>
    private static object?[]? Common(DecisionTable table, CompiledRow one, CompiledRow other)
    {
        var cover = new RowCover(table.Document.Inputs, [], new(one.Row, [.. one.Conditions.Zip(other.Conditions, (a, b) => (Condition)new AllCondition([a, b]))], []));
        return cover.Gaps(1) is [var both] ? both : null;
    }

    private static IEnumerable<TableFinding> WrongExamples(DecisionTable table)
    {
        foreach (var example in table.Document.Examples)
        {
            string found;
            try
            {
                var rows = table.Decide(example.Given, example.On ?? DateOnly.MaxValue).Rows.Select(row => row.Id).ToList();
                if (rows.SequenceEqual(example.Rows))
                    continue;
                found = rows.Count == 0 ? "适用“其他情形”" : $"适用第{string.Join('、', rows)}行";
            }
            catch (DecideException refusal)
            {
                found = refusal.Message;
            }

            yield return new(FindingKind.WrongExample, $"示例“{example.Name}”应{(example.Rows.Count == 0 ? "适用“其他情形”" : $"适用第{string.Join('、', example.Rows)}行")}，实际{found}", example.Rows);
        }
    }

    private static TableFinding Shown(
        FindingKind kind, DecisionTable table, IReadOnlyList<CompiledRow> rows, object?[] facts, DateOnly? on, Func<string, string> message)
    {
        var inputs = table.Document.Inputs;
        var shown = inputs.Select((column, i) => (column, text: ColumnTypes.Show(column, facts[i]))).ToList();
        var when = on is null ? "" : $"{on.Value.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}，";
        var told = when + string.Join('，', shown.Select(fact => $"{fact.column.Label}为{fact.text}"));
        return new(kind, message(told), [.. rows.Select(row => row.Row.Id)], shown.ToDictionary(fact => fact.column.Name, fact => fact.text), on);
    }
}
