using System.Globalization;

namespace WorkflowOffice.Reliability.Node;

/// <summary>A clock that is some seconds off.</summary>
internal sealed class SkewedClock(string? seconds) : TimeProvider
{
    private readonly TimeSpan skew = TimeSpan.FromSeconds(double.Parse(seconds ?? "0", CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + skew;
}
