using System.Text.Json;

namespace WorkflowOffice.Decisions.Tests;

/// <summary>Every shipped table, loaded from its folder: proved, and its examples hold.</summary>
public sealed class ShippedTablesTests
{
    /// <summary>The thresholds of requirements §2.3, and one that each office must set (AC-030).</summary>
    private static readonly Dictionary<string, decimal> Parameters = new()
    {
        ["PriorSupervision.FineThreshold"] = 500_000,
        ["PriorSupervision.CapacityThreshold"] = 45,
        ["LegalReview.PersonFine"] = 20_000,
        ["LegalReview.MineFine"] = 50_000,
        ["LegalReview.ConfiscationValue"] = 50_000,
        ["LargeFine.Threshold"] = 50_000,
        ["Training.MinHours"] = 30,
    };

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Shipped"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_tables() => Assert.True(Files().Count >= 18);

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_proved_and_its_examples_hold(string file)
    {
        var document = Read(file);

        Assert.Equal(Path.GetFileNameWithoutExtension(file), document.Id);
        Assert.NotEmpty(document.Examples);
        Assert.Empty(TableChecker.Check(DecisionTable.Compile(document, Parameters)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_written_again_as_it_was_read(string file) =>
        Assert.Equal(
            File.ReadAllText(Full(file)).ReplaceLineEndings("\n").TrimEnd(), JsonSerializer.Serialize(Read(file), DecisionTableDocument.Json).ReplaceLineEndings("\n"));

    [Fact]
    public void A_threshold_that_the_office_has_not_set_is_named()
    {
        var refusal = Assert.Throws<DecisionTableException>(() => DecisionTable.Compile(Read("DT-11.json")));

        Assert.Contains("参数LargeFine.Threshold没有设定", refusal.Message, StringComparison.Ordinal);
    }

    private static DecisionTableDocument Read(string file) => DecisionTableDocument.Parse(File.ReadAllText(Full(file)));

    private static string Full(string file) => Path.Combine(AppContext.BaseDirectory, "Shipped", file);
}
