using System.Text.Json;

namespace WorkflowOffice.Deadlines.Tests;

/// <summary>Derivations are stored as jsonb and must come back as they were.</summary>
public sealed class SerialisationTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    public static TheoryData<JsonSerializerOptions> Options => [JsonSerializerOptions.Default, JsonSerializerOptions.Web];

    [Theory]
    [MemberData(nameof(Options))]
    public void A_derivation_survives_json(JsonSerializerOptions options)
    {
        var start = new StartFact(new(2026, 9, 2), "实施查封", new DateTimeOffset(2026, 9, 2, 1, 30, 0, TimeSpan.Zero));
        var derivation = DeadlineCalculator.Derive(
            DeadlineRules.Get("D-38", start.On),
            start,
            Calendar,
            [new(new(2026, 9, 5), new(2026, 9, 6), "检测", Guid.Parse("6f1de5c0-3b4a-4a63-9a55-0c1b4f3f1a01"))],
            [new(30, PeriodUnit.NaturalDay, new(2026, 9, 30), "行政机关负责人", "情况复杂")]);

        var json = JsonSerializer.Serialize(derivation, options);
        var read = JsonSerializer.Deserialize<DeadlineDerivation>(json, options)!;

        Assert.Equal(derivation.Result, read.Result);
        Assert.Equal(derivation.Days, read.Days);
        Assert.Equal(derivation.Start, read.Start);
        Assert.Equal(derivation.Suspensions, read.Suspensions);
        Assert.Equal(derivation.Extensions, read.Extensions);
        Assert.Equal(json, JsonSerializer.Serialize(read, options));
        Assert.Equal(derivation.Result, DeadlineCalculator.Calculate(read.Rule, read.Start, Calendar, read.Suspensions, read.Extensions));
        Assert.Contains("\"Counted\"", json, StringComparison.Ordinal); // words, not numbers
    }

    [Fact]
    public void Every_rule_survives_json()
    {
        Assert.All(DeadlineRules.All, rule =>
        {
            var json = JsonSerializer.Serialize(rule, JsonSerializerOptions.Web);
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<DeadlineRule>(json, JsonSerializerOptions.Web), JsonSerializerOptions.Web));
        });
    }
}
