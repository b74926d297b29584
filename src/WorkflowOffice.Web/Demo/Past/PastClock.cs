using WorkflowOffice.Office;

namespace WorkflowOffice.Web.Demo.Past;

/// <summary>The clock of a host that lives through the past: it stands still until it is moved on, and never moves back.</summary>
internal sealed class PastClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    public DateOnly Today => LegalTime.DateOf(GetUtcNow());

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void MoveTo(DateTimeOffset instant) => Interlocked.Exchange(ref ticks, Math.Max(instant.UtcTicks, Interlocked.Read(ref ticks)));
}
