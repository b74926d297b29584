namespace WorkflowOffice.Decisions.Tests;

public sealed class CheckTests
{
    [Fact]
    public void A_gap_is_shown_with_facts()
    {
        var finding = Assert.Single(Check(SmallTable.Of(HitPolicy.Unique, "≥50000||→高", "<49999.99||→低")));

        Assert.Equal(FindingKind.Gap, finding.Kind);
        Assert.Equal("49999.99元", finding.CounterExample!["Fine"]);
    }

    [Fact]
    public void An_overlap_is_shown_with_facts()
    {
        var finding = Assert.Single(Check(SmallTable.Of(HitPolicy.Unique, "≥50000||→高", "≤50000||→低")));

        Assert.Equal(FindingKind.Overlap, finding.Kind);
        Assert.Equal(["1", "2"], finding.Rows);
        Assert.Equal("50000元", finding.CounterExample!["Fine"]);
    }

    [Fact]
    public void Rows_may_overlap_when_they_conclude_the_same()
    {
        Assert.Empty(Check(SmallTable.Of(HitPolicy.Any, "≥50000||→高", "≤50000||→高")));
        Assert.Equal(FindingKind.Contradiction, Assert.Single(Check(SmallTable.Of(HitPolicy.Any, "≥50000||→高", "≤50000||→低"))).Kind);
    }

    [Theory]
    [InlineData("≥5 且 <5||→高")] // contradicts itself
    [InlineData("||含查封 且 不含查封→高")]
    public void A_row_that_nothing_reaches_is_dead(string row) =>
        Assert.Contains(Check(SmallTable.Of(HitPolicy.Collect, "||→低", row)), finding => finding is { Kind: FindingKind.DeadRow, Rows: ["2"] });

    [Fact]
    public void A_row_shadowed_by_those_above_is_dead_only_where_the_first_counts()
    {
        string[] rows = ["|是|→高", "|否|→低", "≥10||→高"];

        Assert.Contains(Check(SmallTable.Of(HitPolicy.First, rows)), finding => finding is { Kind: FindingKind.DeadRow, Rows: ["3"] });
        Assert.Empty(Check(SmallTable.Of(HitPolicy.Collect, rows)));
    }

    [Fact]
    public void Sets_of_choices_are_proved_over_every_subset()
    {
        Assert.Empty(Check(SmallTable.Of(HitPolicy.Unique, "||含查封→高", "||不含查封→低")));
        var finding = Assert.Single(Check(SmallTable.Of(HitPolicy.Unique, "||含查封→高", "||全含断电、其他 且 不含查封→低", "||不含断电、查封→低")));
        Assert.Equal("断电", finding.CounterExample!["Measures"]);
    }

    [Fact]
    public void Each_stretch_of_days_is_proved_by_itself()
    {
        var document = SmallTable.Of(HitPolicy.Unique, "||→高", "||→低");
        var seamless = document with { Rows = [document.Rows[0] with { EffectiveTo = new(2026, 6, 30) }, document.Rows[1] with { EffectiveFrom = new(2026, 7, 1) }] };
        var torn = document with { Rows = [document.Rows[0] with { EffectiveTo = new(2026, 6, 29) }, document.Rows[1] with { EffectiveFrom = new(2026, 7, 1) }] };

        Assert.Empty(Check(seamless));
        var finding = Assert.Single(Check(torn));
        Assert.Equal((FindingKind.Gap, new DateOnly(2026, 6, 30)), (finding.Kind, finding.On));
    }

    [Fact]
    public void An_example_that_does_not_hold_is_told()
    {
        var document = SmallTable.Of(HitPolicy.First, "≥10||→高").With("低") with
        {
            Examples = [new() { Name = "恰为十元", Given = SmallTable.Facts(new { Fine = 10, Halted = true }), Rows = [] }],
        };

        Assert.Equal("示例“恰为十元”应适用“其他情形”，实际适用第1行", Assert.Single(Check(document)).Message);
    }

    [Fact]
    public void A_table_too_large_to_prove_is_not_called_proved()
    {
        var choices = Enumerable.Range(0, 20).Select(i => new Choice($"C{i}", $"项目{i}")).ToList();
        var document = SmallTable.Of(HitPolicy.First) with
        {
            Inputs = [new() { Name = "Many", Label = "许多", Type = ColumnType.Choices, Choices = choices }],
            Rows = [.. choices.Select((choice, i) => new DecisionRow
            {
                Id = $"{i}",
                Article = "第一条",
                When = new Dictionary<string, string> { ["Many"] = $"含{choice.Label}" },
                Then = new Dictionary<string, string> { ["Level"] = "高" },
            })],
        };

        Assert.Contains(Check(document), finding => finding.Kind == FindingKind.Unproved);
    }

    private static IReadOnlyList<TableFinding> Check(DecisionTableDocument document) => TableChecker.Check(DecisionTable.Compile(document));
}
