using WorkflowOffice.Decisions;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>What changed between two versions of a table, in sentences for the audit and the page.</summary>
internal static class DecisionTableChanges
{
    /// <param name="before">Null for a new table.</param>
    internal static IReadOnlyList<string> Describe(DecisionTableDocument? before, DecisionTableDocument after)
    {
        if (before is null)
            return [$"新建决策表{after.Id}《{after.Name}》，{after.Rows.Count}行"];
        var changes = new List<string>();
        Value(changes, "名称", before.Name, after.Name);
        Value(changes, "依据", before.Source, after.Source);
        Value(changes, "命中方式", before.HitPolicy.ToString(), after.HitPolicy.ToString());
        Columns(changes, "条件", before.Inputs, after.Inputs);
        Columns(changes, "结论", before.Outputs, after.Outputs);
        Rows(changes, before, after);
        Cells(changes, "其他情形", before.Otherwise ?? Nothing, after.Otherwise ?? Nothing, after.Outputs);
        if (before.Examples.Count != after.Examples.Count)
            changes.Add($"示例由{before.Examples.Count}个改为{after.Examples.Count}个");
        return changes;
    }

    private static readonly Dictionary<string, string> Nothing = [];

    private static void Columns(List<string> changes, string kind, IReadOnlyList<Column> before, IReadOnlyList<Column> after)
    {
        changes.AddRange(after.ExceptBy(before.Select(column => column.Name), column => column.Name).Select(column => $"新增{kind}列“{column.Label}”"));
        changes.AddRange(before.ExceptBy(after.Select(column => column.Name), column => column.Name).Select(column => $"删除{kind}列“{column.Label}”"));
        foreach (var (old, now) in before.Join(after, column => column.Name, column => column.Name, (old, now) => (old, now)))
        {
            Value(changes, $"{kind}列“{old.Label}”的名称", old.Label, now.Label);
            Value(changes, $"{kind}列“{now.Label}”的选项", Words(old), Words(now));
        }
    }

    private static void Rows(List<string> changes, DecisionTableDocument before, DecisionTableDocument after)
    {
        changes.AddRange(after.Rows.ExceptBy(before.Rows.Select(row => row.Id), row => row.Id).Select(row => $"新增第{row.Id}行（{row.Article}）"));
        changes.AddRange(before.Rows.ExceptBy(after.Rows.Select(row => row.Id), row => row.Id).Select(row => $"删除第{row.Id}行（{row.Article}）"));
        foreach (var (old, now) in before.Rows.Join(after.Rows, row => row.Id, row => row.Id, (old, now) => (old, now)))
        {
            Cells(changes, $"第{now.Id}行", old.When, now.When, after.Inputs);
            Cells(changes, $"第{now.Id}行", old.Then, now.Then, after.Outputs);
            Value(changes, $"第{now.Id}行的依据", old.Article, now.Article);
            Value(changes, $"第{now.Id}行的生效日", old.EffectiveFrom?.ToIso(), now.EffectiveFrom?.ToIso());
            Value(changes, $"第{now.Id}行的失效日", old.EffectiveTo?.ToIso(), now.EffectiveTo?.ToIso());
        }

        var kept = before.Rows.Select(row => row.Id).Intersect(after.Rows.Select(row => row.Id)).ToList();
        if (!kept.SequenceEqual(after.Rows.Select(row => row.Id).Where(kept.Contains)))
            changes.Add("调整了行的次序");
    }

    private static void Cells(
        List<string> changes, string place, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, IReadOnlyList<Column> columns)
    {
        foreach (var column in columns)
            Value(changes, $"{place}“{column.Label}”", before.GetValueOrDefault(column.Name), after.GetValueOrDefault(column.Name));
    }

    private static void Value(List<string> changes, string what, string? before, string? after)
    {
        if ((before ?? "") != (after ?? ""))
            changes.Add($"{what}由“{Shown(before)}”改为“{Shown(after)}”");
    }

    private static string Shown(string? text) => string.IsNullOrEmpty(text) ? "—" : text;

    private static string Words(Column column) => string.Join('、', (column.Choices ?? []).Select(choice => choice.Label));
}
