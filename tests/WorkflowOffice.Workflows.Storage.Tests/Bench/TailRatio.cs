using System.Globalization;

namespace WorkflowOffice.Workflows.Storage.Tests.Bench;

/// <summary>How much longer the slowest hundredth takes beside something than without it, from rounds that alternate both, and how sure that is.</summary>
/// <remarks>
/// A machine's noise changes from minute to minute, so each round has its own idle part, and what is drawn again for the interval are whole rounds:
/// samples of one round are not independent of each other.
/// </remarks>
internal sealed class TailRatio
{
    private const double Percentile = 0.99;
    private const int Draws = 2000;

    private readonly List<(double[] Idle, double[] Beside)> rounds = [];

    public void Add(IEnumerable<double> idle, IEnumerable<double> beside) => rounds.Add(([.. idle], [.. beside]));

    public double Idle => Tail(rounds.SelectMany(r => r.Idle));

    public double Beside => Tail(rounds.SelectMany(r => r.Beside));

    /// <summary>Of all rounds' samples together.</summary>
    public double Pooled => Beside / Idle;

    /// <summary>Lower quartile, median and upper quartile of the rounds' own ratios.</summary>
    public (double Lower, double Median, double Upper) OfRounds()
    {
        double[] ratios = [.. rounds.Select(r => Tail(r.Beside) / Tail(r.Idle))];
        return (At(ratios, 0.25), At(ratios, 0.5), At(ratios, 0.75));
    }

    /// <summary>Between these the pooled ratio lies in 95 of 100 draws of as many rounds out of those measured.</summary>
    public (double Low, double High) Interval()
    {
        // The same measurement gives the same interval.
        var random = new Random(1);
        var ratios = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var drawn = Enumerable.Range(0, rounds.Count).Select(_ => rounds[random.Next(rounds.Count)]).ToList();
            ratios[draw] = Tail(drawn.SelectMany(r => r.Beside)) / Tail(drawn.SelectMany(r => r.Idle));
        }

        return (At(ratios, 0.025), At(ratios, 0.975));
    }

    /// <summary>True or false only where the whole interval says so.</summary>
    public bool? IsWithin(double goal)
    {
        var (low, high) = Interval();
        return high <= goal ? true : low > goal ? false : null;
    }

    public string Describe(double goal)
    {
        var (lower, median, upper) = OfRounds();
        var (low, high) = Interval();
        (double[] Idle, double[] Beside) all = ([.. rounds.SelectMany(r => r.Idle)], [.. rounds.SelectMany(r => r.Beside)]);
        var verdict = IsWithin(goal) switch { true => "reached", false => "missed", null => "undecided" };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"median {At(all.Idle, 0.5):0.00} and {At(all.Beside, 0.5):0.00} ms, p90 {At(all.Idle, 0.9):0.00} and {At(all.Beside, 0.9):0.00} ms; p99 idle {Idle:0.00} ms of {all.Idle.Length}, beside {Beside:0.00} ms of {all.Beside.Length}: {Pooled:0.00} x, 95 % of draws {low:0.00} to {high:0.00}; " +
            $"{rounds.Count} rounds: median {median:0.00} x, quartiles {lower:0.00} to {upper:0.00} (goal {goal}: {verdict})");
    }

    private static double Tail(IEnumerable<double> samples) => At([.. samples], Percentile);

    private static double At(double[] values, double share)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return sorted[Math.Min((int)(sorted.Length * share), sorted.Length - 1)];
    }
}
