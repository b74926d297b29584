using System.Diagnostics;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>
/// The processor time that scripts of one server share beyond the first milliseconds of each: a reserve that a single long script may use at once,
/// and what flows into it. Who finds it used up pauses until more has come (decision 0047). Used by the watch alone.
/// </summary>
internal sealed class ScriptRation
{
    /// <summary>Not counted: hardly any harmless script needs more.</summary>
    public static readonly TimeSpan Free = TimeSpan.FromMilliseconds(5);

    /// <summary>Of one processor.</summary>
    private const double Share = 0.05;

    private readonly TimeSpan reserve;
    private TimeSpan left;
    private long filledAt = Stopwatch.GetTimestamp();

    /// <param name="reserve">What is there in the beginning, and at most.</param>
    public ScriptRation(TimeSpan reserve) => this.reserve = left = reserve;

    public bool IsUsedUp => left <= TimeSpan.Zero;

    public void Charge(TimeSpan processorTime) => left -= processorTime;

    /// <summary>Adds what has flown in since the last call.</summary>
    public void Fill()
    {
        var now = Stopwatch.GetTimestamp();
        left += Stopwatch.GetElapsedTime(filledAt, now) * Share;
        if (left > reserve) left = reserve;
        filledAt = now;
    }
}
