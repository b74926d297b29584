using System.Text.Json;

namespace WorkflowOffice.Decisions.Tests;

/// <summary>Tables for tests: one line of text a row, <c>条件|条件 → 结论</c>, over a fine, a flag and a set of measures.</summary>
internal static class SmallTable
{
    public static readonly IReadOnlyList<Column> Inputs =
    [
        new() { Name = "Fine", Label = "罚款", Type = ColumnType.Number, Decimals = 2, Minimum = 0, Unit = "元" },
        new() { Name = "Halted", Label = "停产", Type = ColumnType.Flag },
        new() { Name = "Measures", Label = "措施", Type = ColumnType.Choices, Choices = [new("Seize", "查封"), new("Cut", "断电"), new("Other", "其他")] },
    ];

    public static DecisionTableDocument Of(HitPolicy policy, params string[] rows) => new()
    {
        Id = "T-1",
        Name = "试表",
        Source = "试行办法第一条",
        HitPolicy = policy,
        OutcomeColumn = "Level",
        Inputs = Inputs,
        Outputs = [new() { Name = "Level", Label = "级别", Type = ColumnType.Choice, Choices = [new("High", "高"), new("Low", "低")] }],
        Rows = [.. rows.Select((row, i) => Row(i + 1, row))],
    };

    public static DecisionTableDocument With(this DecisionTableDocument table, string otherwise) =>
        table with { Otherwise = new Dictionary<string, string> { ["Level"] = otherwise } };

    public static IReadOnlyDictionary<string, JsonElement> Facts(object facts) =>
        JsonSerializer.SerializeToElement(facts).EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value);

    private static DecisionRow Row(int id, string text)
    {
        var cells = text.Split('→')[0].Split('|', StringSplitOptions.TrimEntries);
        return new()
        {
            Id = $"{id}",
            Article = $"第{id}条",
            When = Inputs.Zip(cells).ToDictionary(pair => pair.First.Name, pair => pair.Second),
            Then = new Dictionary<string, string> { ["Level"] = text.Split('→')[1].Trim() },
        };
    }
}
