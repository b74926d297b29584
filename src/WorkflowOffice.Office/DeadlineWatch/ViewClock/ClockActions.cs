using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.DeadlineWatch.ChangeClock;

namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>Which changes of a clock the present user could ask for today, told by the same check that the command runs.</summary>
internal sealed class ClockActions(ICurrentUser user, ClockWinder winder, ExtensionLimit limit)
{
    private static readonly ClockChangeKind[] Kinds = [ClockChangeKind.Pause, ClockChangeKind.Resume, ClockChangeKind.Extend, ClockChangeKind.CorrectStart];

    /// <param name="pending">A request waits already.</param>
    internal async Task<IReadOnlyList<ClockActionRow>> OfAsync(Clock clock, bool pending, DateOnly today, CancellationToken cancellationToken)
    {
        if (!user.Has(Permissions.ClocksSteer))
            return [];
        var longest = await limit.OfAsync(clock.Facts.Rule, today, cancellationToken);
        return [.. Kinds.Select(kind => ToRow(clock, kind, pending, longest, today))];
    }

    private ClockActionRow ToRow(Clock clock, ClockChangeKind kind, bool pending, int? longest, DateOnly today)
    {
        var refusal = pending && Approvers.IsNeeded(kind)
            ? new OfficeException(RefusalKind.Conflict, "X-CLK-04", "已有一件申请等待批准。")
            : RefusalOf(clock, kind, today);
        var rule = clock.Facts.Rule;
        return new ClockActionRow(
            kind, refusal is null, refusal?.Code, refusal?.Message, ClockSteering.BasisOf(clock, kind),
            Approvers.IsNeeded(kind) ? Approvers.NameOf(Approvers.PostsFor(kind)[0]) : null,
            kind == ClockChangeKind.Extend && rule.MaxExtensions > 0 ? longest : null,
            kind == ClockChangeKind.Extend ? ClockSteering.UnitOf(rule) : null);
    }

    private OfficeException? RefusalOf(Clock clock, ClockChangeKind kind, DateOnly today)
    {
        try
        {
            ClockChangeCheck.Run(clock, clock.Facts, Probe(clock, kind, today), today, winder.Calendar);
            return null;
        }
        catch (OfficeException refusal)
        {
            return refusal;
        }
    }

    /// <summary>The mildest change of its kind: refused only where every one would be.</summary>
    private static ClockChange Probe(Clock clock, ClockChangeKind kind, DateOnly today) => new()
    {
        Kind = kind,
        Who = "",
        Reason = "试算",
        Basis = "",
        Length = 1,
        On = kind switch
        {
            ClockChangeKind.Pause => Earlier(clock.StartedOn.AddDays(1), today),
            ClockChangeKind.CorrectStart => Earlier(clock.StartedOn.AddDays(-1), today),
            _ => today,
        },
        At = clock.Facts.Rule.Unit == PeriodUnit.Hour ? clock.StartedAt?.AddMinutes(-1) : null,
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
