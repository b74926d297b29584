using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace WorkflowOffice.Deadlines.Tests.Tables;

/// <summary>Row by row: the tables that the product was ordered with against the rules as of 2026-03-02.</summary>
public sealed partial class DeadlineTableTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2026, 3, 2);

    /// <summary>Rows whose source column names no article.</summary>
    private static readonly Dictionary<string, string[]> CitedAs = new()
    {
        ["D-13"] = ["公务员法第96条"],
        ["D-43"] = ["移送涉嫌犯罪案件的规定第5条"],
    };

    /// <summary>The ordered table numbers the regulations; rules say their names.</summary>
    private static readonly Dictionary<string, string> Regulations = new()
    {
        ["000"] = "《河北煤监局执法监督办法》",
        ["001"] = "《安全生产监管执法监督办法（征求意见稿）》",
        ["002"] = "《煤矿安全监察三项制度实施办法》",
        ["003"] = "《二道区安监局内部监督管理制度》",
        ["004"] = "《高新区安监局五项保障制度》",
    };

    public static TheoryData<string> Numbers => new(Rows("deadline-table.md").Select(row => row[0]));

    public static TheoryData<string> Parameters => new(Rows("parameter-table.md").Select(row => row[0]));

    [Fact]
    public void The_tables_are_whole()
    {
        Assert.Equal(Enumerable.Range(1, 45).Select(number => $"D-{number:00}"), Rows("deadline-table.md").Select(row => row[0]));
        Assert.Equal(22, Rows("parameter-table.md").Count);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_row_of_the_deadline_table_is_a_rule_with_its_length_unit_and_article(string number)
    {
        var row = Rows("deadline-table.md").Single(one => one[0] == number);
        var (length, unit, source) = (row[2], row[3], row[6]);
        var rules = RulesOf(number);

        Assert.NotEmpty(rules);
        Assert.True(CitedAs.ContainsKey(number) || Citations(source).Any(), $"no article read from {source}");
        output.WriteLine($"{number} {row[1]}｜{length} {unit}｜{source} → {string.Join("；", rules.Select(rule => $"{rule.Code} {rule.Length} {rule.Unit} {rule.Kind} {rule.Citation}"))}");
        foreach (var kind in Units(unit))
            Assert.Contains(rules, rule => kind(rule));
        foreach (var expected in Lengths(length))
            Assert.Contains(rules, rule => LengthsOf(rule).Contains(expected));
        foreach (var citation in CitedAs.GetValueOrDefault(number) ?? Citations(source))
            Assert.Contains(rules, rule => Matches(rule, citation));
        if (length.Contains("【补】", StringComparison.Ordinal))
            Assert.All(rules, rule => Assert.True(rule.IsSupplemented));
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_row_of_the_parameter_table_is_how_its_rules_count(string name)
    {
        foreach (var row in Rows("parameter-table.md").Where(one => one[0] == name))
        {
            var (unit, length, roll, suspension, extension) = (row[1], row[2], row[3], row[4], row[5]);
            var rules = ParameterCodes(row[6]).SelectMany(RulesOf).ToList();

            Assert.NotEmpty(rules);
            foreach (var kind in Units(unit))
                Assert.Contains(rules, rule => kind(rule));
            foreach (var expected in Lengths(length.Replace("–", "", StringComparison.Ordinal)))
                Assert.Contains(rules, rule => LengthsOf(rule).Contains(expected));
            if (roll == "是")
                Assert.All(rules, rule => Assert.True(rule.Roll == RollRule.NextNonHoliday || rule.Unit == PeriodUnit.Hour, rule.Code));
            if (roll == "**否**")
                Assert.All(rules, rule => Assert.Equal(RollRule.None, rule.Roll));
            if (suspension == "无")
                Assert.All(rules.Where(rule => rule.IsInForce(AsOf)), rule => Assert.Null(rule.SuspensionBasis));
            else if (suspension.Contains("顺延", StringComparison.Ordinal) || suspension.Contains("鉴定", StringComparison.Ordinal) || suspension.Contains("中止", StringComparison.Ordinal))
                Assert.Contains(rules, rule => rule.SuspensionBasis is not null);
            if (extension is "无")
                Assert.All(rules, rule => Assert.Equal(0, rule.MaxExtensions));
            foreach (var days in Numbered().Matches(extension).Select(match => int.Parse(match.Value, null)))
                Assert.Contains(rules, rule => rule.MaxExtensions > 0 && rule.ExtensionLength == days);
        }
    }

    private static List<DeadlineRule> RulesOf(string number) =>
        [.. DeadlineRules.All.Where(rule => (rule.Code == number || rule.Code.StartsWith(number + "-", StringComparison.Ordinal)) && rule.IsInForce(AsOf))];

    /// <summary>D-07/08, D-44.</summary>
    private static IEnumerable<string> ParameterCodes(string codes)
    {
        var numbers = Numbered().Matches(codes).Select(match => match.Value).ToList();
        return numbers.Select(number => "D-" + number);
    }

    private static IEnumerable<int> LengthsOf(DeadlineRule rule) =>
        [rule.Length, .. rule.ExtensionLength is { } extension ? [extension] : Array.Empty<int>(), .. rule.Quota is { } quota ? [(int)quota.Minimum, (int)quota.Minimum * (quota.Per == "季度" ? 4 : 1)] : Array.Empty<int>()];

    private static IEnumerable<Func<DeadlineRule, bool>> Units(string text)
    {
        if (text.Contains("自然日", StringComparison.Ordinal))
            yield return rule => rule.Unit == PeriodUnit.NaturalDay || rule.Kind == DeadlineKind.NamedInDocument;
        if (text.Contains("工作日", StringComparison.Ordinal))
            yield return rule => rule.Unit == PeriodUnit.WorkingDay;
        if (text.Contains("小时", StringComparison.Ordinal))
            yield return rule => rule.Unit == PeriodUnit.Hour;
        if (text.StartsWith('月'))
            yield return rule => rule.Unit == PeriodUnit.Month;
        if (text.Contains("倒算", StringComparison.Ordinal))
            yield return rule => rule.Kind == DeadlineKind.Backward;
        if (text.StartsWith("固定日", StringComparison.Ordinal))
            yield return rule => rule is { Kind: DeadlineKind.FixedDate, FixedDate: { Month: 1, Day: 31 } };
        if (text is "次" or "学时")
            yield return rule => rule.Kind == DeadlineKind.FixedDate && rule.Quota?.Measure == text;
    }

    /// <summary>Every number of the length: 30(+30), 2+2, 及时→3, 复核30；申诉60(+30), 3 日 / 24 小时. 01-31 is a date and no length.</summary>
    private static IEnumerable<int> Lengths(string text)
    {
        if (text.Contains("01-31", StringComparison.Ordinal) || text.Contains('年') || text.Contains("文书指定", StringComparison.Ordinal))
            text = Numbered().Match(text.Replace("01-31", "", StringComparison.Ordinal)) is { Success: true } first && text.Contains('年') ? first.Value : "";
        return Numbered().Matches(text).Select(match => int.Parse(match.Value, null));
    }

    /// <summary>处罚法64(一) → 行政处罚法, 第64条; 002 三(三)1 → 002, 三（三）1; 001§9(二) → 001, 第9条.</summary>
    private static IEnumerable<string> Citations(string source) =>
        Cited().Matches(source).Select(match => match.Value.Trim()).Where(text => text.Length > 0);

    private static bool Matches(DeadlineRule rule, string citation)
    {
        var text = Plain(rule.Citation);
        var law = Law().Match(citation).Value;
        var article = Plain(citation[law.Length..]);
        return text.Contains(Plain(Regulations.GetValueOrDefault(law, law)).Replace("行诉法", "行政诉讼法", StringComparison.Ordinal), StringComparison.Ordinal)
            && (article.Length == 0 || text.Contains(article, StringComparison.Ordinal) || text.Contains($"第{Numbered().Match(article).Value}条", StringComparison.Ordinal));
    }

    private static string Plain(string text) => text.Replace("（", "(", StringComparison.Ordinal).Replace("）", ")", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static List<string[]> Rows(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Tables", file)).Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())];

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(00\d|行政处罚法|处罚法|强制法|安全生产法|复议法|行诉法)\s?(§?\d+(?:\([一二三四五六七]\))?|[一二三四五六七](?:\([一二三四五六七]\))?\d?)?")]
    private static partial Regex Cited();

    [GeneratedRegex(@"^(00\d|行政处罚法|处罚法|强制法|安全生产法|复议法|行诉法)")]
    private static partial Regex Law();
}
