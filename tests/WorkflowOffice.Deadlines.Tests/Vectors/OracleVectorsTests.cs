using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using WorkflowOffice.Deadlines.Tests.Oracle;
using Xunit.Abstractions;

namespace WorkflowOffice.Deadlines.Tests.Vectors;

/// <summary>
/// Vectors of all four kinds, with and without suspensions, that the slow implementation has answered; written as a file and read like one.
/// <c>DEADLINE_RANDOM_VECTORS</c> asks for another number, <c>DEADLINE_RANDOM_SEED</c> for other ones.
/// </summary>
public sealed class OracleVectorsTests(ITestOutputHelper output)
{
    private const int DaysOfTable = 4018;
    private static readonly SlowDeadlines Oracle = new(SlowCalendar.Shipped);
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Fact]
    public void Every_vector_of_the_oracle_is_met()
    {
        var seed = Setting("DEADLINE_RANDOM_SEED", 20161231);
        var random = new Random(seed);
        var drawn = Enumerable.Range(0, Setting("DEADLINE_RANDOM_VECTORS", 4000)).Select(_ => Draw(random)).ToList();
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(drawn, Format));
            var vectors = DeadlineVector.ReadFile(file);

            var failures = vectors.Select(VectorsTests.Check).Where(line => line.Length > 0).ToList();

            output.WriteLine($"{vectors.Count} vectors, {vectors.Count(vector => vector.Suspensions is { Count: > 0 })} with suspensions, seed {seed}, {failures.Count} failures");
            Assert.True(failures.Count == 0, $"{failures.Count} of {vectors.Count} vectors failed (seed {seed}):\n{string.Join("\n", failures.Take(20))}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static DeadlineVector Draw(Random random)
    {
        var day = new DateOnly(2016, 1, 1).AddDays(random.Next(DaysOfTable));
        return random.Next(4) switch
        {
            0 => Forward("workingDays", PeriodUnit.WorkingDay, random.Next(1, 60), day, random, hasTrace: true),
            1 => Forward("naturalDays", PeriodUnit.NaturalDay, random.Next(1, 120), day, random, hasTrace: false),
            2 => Forward("months", PeriodUnit.Month, random.Next(1, 25), day, random, hasTrace: false),
            _ => Backward(random.Next(1, 30), day.AddDays(60)),
        };
    }

    private static DeadlineVector Forward(string kind, PeriodUnit unit, int length, DateOnly start, Random random, bool hasTrace)
    {
        var suspensions = Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            var from = start.AddDays(random.Next(-10, 80));
            return (From: from, To: from.AddDays(random.Next(0, 25)));
        }).ToList();
        var pauses = suspensions.Select(pause => new Suspension(pause.From, pause.To, "向量")).ToList();
        var result = Oracle.Calculate(TestRule.Of(unit, length), start, pauses, []);
        var trace = Days(start.AddDays(1), result.RawEnd).Where(day =>
            !SlowCalendar.Shipped.IsRestDay(day) && !suspensions.Exists(pause => day >= pause.From && day <= pause.To));
        return new DeadlineVector
        {
            Kind = kind,
            N = length,
            Start = start,
            Suspensions = [.. suspensions.Select(pause => (IReadOnlyList<DateOnly>)[pause.From, pause.To])],
            RawEnd = result.RawEnd,
            Due = result.Due,
            Prudent = result.Prudent,
            Provisional = result.Provisional,
            Trace = hasTrace ? [.. trace] : null,
        };
    }

    private static DeadlineVector Backward(int length, DateOnly @event)
    {
        var result = Oracle.Calculate(TestRule.Of(PeriodUnit.WorkingDay, length, DeadlineKind.Backward), @event, [], []);
        return new DeadlineVector { Kind = "backwardWorkingDaysStrict", N = length, Event = @event, LatestNotice = result.Due, Provisional = result.Provisional };
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
            yield return day;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
