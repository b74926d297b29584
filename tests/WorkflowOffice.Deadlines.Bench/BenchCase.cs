using WorkflowOffice.Deadlines;

/// <summary>One calculation of the benchmark.</summary>
internal sealed record BenchCase(DeadlineRule Rule, StartFact Start)
{
    /// <summary>Every rule in force on 400 days spread over the years, in random order so that no branch is predicted for free.</summary>
    public static BenchCase[] Build()
    {
        var random = new Random(5);
        var first = new DateOnly(2016, 1, 1);
        var cases = Enumerable.Range(0, 400)
            .Select(_ => first.AddDays(random.Next(4018)))
            .SelectMany(day => DeadlineRules.All.Where(rule => rule.IsInForce(day)).Select(rule => new BenchCase(
                rule.Kind == DeadlineKind.NamedInDocument ? rule.WithLength(10) : rule,
                new StartFact(day, null, LegalTime.EndOf(day).AddHours(-9)))))
            .ToArray();
        random.Shuffle(cases);
        return cases;
    }
}
