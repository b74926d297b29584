using Xunit.Abstractions;

namespace WorkflowOffice.Deadlines.Tests.Vectors;

/// <summary>Checks a vector file against the plain result and against its derivation.</summary>
public sealed class VectorsTests(ITestOutputHelper output)
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    [Fact]
    public void Every_vector_of_the_file_is_met()
    {
        var vectors = DeadlineVector.ReadFile();

        var failures = vectors.Select(Check).Where(line => line.Length > 0).ToList();

        output.WriteLine($"{vectors.Count} vectors, {failures.Count} failures");
        Assert.True(failures.Count == 0, $"{failures.Count} of {vectors.Count} vectors failed:\n{string.Join("\n", failures)}");
    }

    internal static string Check(DeadlineVector vector)
    {
        try
        {
            var differences = Differences(vector).ToList();
            return differences.Count == 0 ? "" : $"{vector}: {string.Join("; ", differences)}";
        }
        catch (Exception exception) when (exception is DeadlineException or InvalidOperationException or ArgumentException)
        {
            return $"{vector}: {exception.GetType().Name} {exception.Message}";
        }
    }

    private static IEnumerable<string> Differences(DeadlineVector vector)
    {
        var backward = vector.Kind == "backwardWorkingDaysStrict";
        var rule = TestRule.Of(
            vector.Kind switch
            {
                "workingDays" or "backwardWorkingDaysStrict" => PeriodUnit.WorkingDay,
                "naturalDays" => PeriodUnit.NaturalDay,
                "months" => PeriodUnit.Month,
                _ => throw new InvalidOperationException($"unknown kind {vector.Kind}"),
            },
            vector.N,
            backward ? DeadlineKind.Backward : DeadlineKind.Forward);
        var start = (backward ? vector.Event : vector.Start) ?? throw new InvalidOperationException("no start");
        var suspensions = vector.ReadSuspensions();
        var result = DeadlineCalculator.Calculate(rule, start, Calendar, suspensions);
        var derivation = DeadlineCalculator.Derive(rule, start, Calendar, suspensions);

        if ((backward ? vector.LatestNotice : vector.Due) is null)
            yield return "the vector carries no answer";
        if (derivation.Result != result)
            yield return $"derivation says {derivation.Result}, the plain result is {result}";
        foreach (var (field, expected, actual) in new[]
        {
            ("rawEnd", vector.RawEnd, result.RawEnd),
            ("due", vector.Due, result.Due),
            ("prudent", vector.Prudent, result.Prudent),
            ("latestNotice", vector.LatestNotice, result.Due),
        })
        {
            if (expected is not null && expected != actual)
                yield return $"{field} expected {expected:yyyy-MM-dd}, was {actual:yyyy-MM-dd}";
        }

        if (vector.Provisional is { } provisional && provisional != result.Provisional)
            yield return $"provisional expected {provisional}, was {result.Provisional}";
        var trace = derivation.Days.Where(day => day.Role == DayRole.Counted).Select(day => day.Date).ToList();
        if (vector.Trace is not null && !vector.Trace.SequenceEqual(trace))
            yield return $"trace expected {Join(vector.Trace)}, was {Join(trace)}";
    }

    private static string Join(IEnumerable<DateOnly> days) => string.Join(",", days.Select(day => $"{day:MM-dd}"));
}
