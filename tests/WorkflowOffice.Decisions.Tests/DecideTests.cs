namespace WorkflowOffice.Decisions.Tests;

public sealed class DecideTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("≥50000", 50000, true)] // 含本数
    [InlineData("≥50000", 49999.99, false)]
    [InlineData("5万以上", 50000, true)] // 民法典第一千二百五十九条：以上包括本数
    [InlineData("超过5万", 50000, false)]
    [InlineData("超过5万", 50000.01, true)]
    [InlineData("2万以下", 20000, true)]
    [InlineData("不满2万", 20000, false)]
    [InlineData("1～5", 5, true)]
    [InlineData("1..5", 1, true)]
    [InlineData("[1,5)", 5, false)]
    [InlineData("(1,5]", 1, false)]
    [InlineData("(,5]", 0, true)] // 没有下限
    [InlineData("[5,)", 4.99, false)]
    [InlineData("1、3、5", 3, true)]
    [InlineData("1、3、5", 2, false)]
    [InlineData("≠3", 3, false)]
    [InlineData("＞＝10 且 ＜20", 20, false)] // 全角
    [InlineData(">=10 且 <20", 19.99, true)]
    [InlineData("{Threshold}以上", 800, true)]
    [InlineData("≥{Threshold}", 799.99, false)]
    [InlineData("1.5亿以上", 149999999.99, false)]
    [InlineData("—", 7, true)]
    [InlineData("", 7, true)]
    public void A_number_cell(string cell, decimal fine, bool applies)
    {
        var table = DecisionTable.Compile(SmallTable.Of(HitPolicy.First, $"{cell}|任意|任意→高").With("低"), new Dictionary<string, decimal> { ["Threshold"] = 800 });

        Assert.Equal(applies ? "高" : "低", table.Decide(SmallTable.Facts(new { Fine = fine, Halted = false }), Today).Outcome);
    }

    [Theory]
    [InlineData("含查封、断电", new[] { "Cut", "Other" }, true)]
    [InlineData("含查封、断电", new[] { "Other" }, false)]
    [InlineData("全含查封、断电", new[] { "Cut" }, false)]
    [InlineData("全含查封、断电", new[] { "Cut", "Seize" }, true)]
    [InlineData("不含查封", new string[0], true)]
    [InlineData("不含查封", new[] { "Seize" }, false)]
    [InlineData("空", new string[0], true)]
    [InlineData("非空", new[] { "Other" }, true)]
    public void A_cell_of_choices(string cell, string[] measures, bool applies)
    {
        var table = DecisionTable.Compile(SmallTable.Of(HitPolicy.First, $"|任意|{cell}→高").With("低"));

        Assert.Equal(applies ? "高" : "低", table.Decide(SmallTable.Facts(new { Fine = 1, Halted = false, Measures = measures }), Today).Outcome);
    }

    [Fact]
    public void The_sentence_names_row_article_and_facts()
    {
        var decision = DecisionTable.Compile(SmallTable.Of(HitPolicy.First, "≥50000|是|→高").With("低"))
            .Decide(SmallTable.Facts(new { Fine = "50000.00", Halted = true }), Today);

        Assert.Equal("依据试行办法第一条《试表》，适用第1行（第1条）：罚款为50000元，停产为是。", decision.Sentence);
    }

    [Fact]
    public void Collect_takes_every_row_once_per_conclusion()
    {
        var decision = DecisionTable.Compile(SmallTable.Of(HitPolicy.Collect, "≥1||→高", "|是|→高", "|否|→低"))
            .Decide(SmallTable.Facts(new { Fine = 5, Halted = true }), Today);

        Assert.Equal(["1", "2"], decision.Rows.Select(row => row.Id));
        Assert.Equal(["High"], Assert.IsType<List<object>>(decision.Outputs["Level"]));
    }

    [Fact]
    public void A_row_counts_only_while_it_is_in_force()
    {
        var document = SmallTable.Of(HitPolicy.First, "||→高").With("低");
        var table = DecisionTable.Compile(document with { Rows = [document.Rows[0] with { EffectiveFrom = new(2026, 1, 1), EffectiveTo = new(2026, 6, 30) }] });
        var facts = SmallTable.Facts(new { Fine = 5, Halted = true });

        Assert.Equal("低", table.Decide(facts, new(2025, 12, 31)).Outcome);
        Assert.Equal("高", table.Decide(facts, new(2026, 1, 1)).Outcome);
        Assert.Equal("高", table.Decide(facts, new(2026, 6, 30)).Outcome);
        Assert.Equal("低", table.Decide(facts, new(2026, 7, 1)).Outcome);
    }

    [Theory]
    [InlineData("""{"Halted":true}""", "X-DEC-02", "罚款")]
    [InlineData("""{"Fine":1.001,"Halted":true}""", "X-DEC-03", "最多2位小数")]
    [InlineData("""{"Fine":-1,"Halted":true}""", "X-DEC-03", "罚款")]
    [InlineData("""{"Fine":"很多","Halted":true}""", "X-DEC-03", "很多")]
    [InlineData("""{"Fine":1,"Halted":"是"}""", "X-DEC-03", "停产")]
    [InlineData("""{"Fine":1,"Halted":true,"Measures":["Unknown"]}""", "X-DEC-03", "措施")]
    [InlineData("""{"Fine":1e400,"Halted":true}""", "X-DEC-03", "罚款")]
    public void Facts_that_cannot_be_used_are_named(string facts, string code, string told)
    {
        var table = DecisionTable.Compile(SmallTable.Of(HitPolicy.First, "||→高"));

        var refusal = Assert.Throws<DecideException>(() => table.Decide(
            System.Text.Json.JsonDocument.Parse(facts).RootElement.EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value), Today));

        Assert.Equal(code, refusal.Code);
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_row_and_several_rows_are_refused()
    {
        var table = DecisionTable.Compile(SmallTable.Of(HitPolicy.Unique, "≥10||→高", "≥20||→低"));

        Assert.Equal("X-DEC-04", Assert.Throws<DecideException>(() => table.Decide(SmallTable.Facts(new { Fine = 9, Halted = true }), Today)).Code);
        var both = Assert.Throws<DecideException>(() => table.Decide(SmallTable.Facts(new { Fine = 20, Halted = true }), Today));
        Assert.Equal("X-DEC-05", both.Code);
        Assert.Contains("第1行（第1条）、第2行（第2条）", both.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("≥五万||→高", "第1行“罚款”：看不懂“五万”，应为最多2位小数的数字")]
    [InlineData("≥0.001||→高", "第1行“罚款”：“0.001”超出了")]
    [InlineData("[5,1]||→高", "下限大于上限")]
    [InlineData("≥{Missing.Key}||→高", "参数Missing.Key没有设定")]
    [InlineData("|对|→高", "第1行“停产”：看不懂“对”，应为“是”或“否”")]
    [InlineData("|空|→高", "不会为空")]
    [InlineData("||含拘留→高", "第1行“措施”：看不懂“拘留”，应为下列若干项：查封、断电、其他")]
    [InlineData("||→很高", "第1行“级别”：看不懂“很高”")]
    [InlineData("||→", "第1行“级别”：没有填写结论")]
    public void A_cell_that_cannot_be_read_is_named_with_its_place(string row, string told) =>
        Assert.Contains(told, Assert.Throws<DecisionTableException>(() => DecisionTable.Compile(SmallTable.Of(HitPolicy.First, row))).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var refusal = Assert.Throws<DecisionTableException>(() => DecisionTable.Compile(SmallTable.Of(HitPolicy.First, "多||→高", "|多|→高", "||→多")));

        Assert.Equal([("1", "Fine"), ("2", "Halted"), ("3", "Level")], refusal.Problems.Select(problem => (problem.Row!, problem.Column!)));
    }
}
