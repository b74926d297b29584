namespace WorkflowOffice.Deadlines;

/// <summary>Days that do not count: 中止, 鉴定检测期间, 不可抗力. Both ends belong to it; counting goes on the day after.</summary>
/// <param name="FromInclusive">First day that does not count.</param>
/// <param name="ToInclusive">Last day that does not count; null while it lasts.</param>
/// <param name="Ground">The ground with its article, shown in the derivation.</param>
/// <param name="ApprovalId">The approval or written notice behind it.</param>
public sealed record Suspension(DateOnly FromInclusive, DateOnly? ToInclusive, string Ground, Guid? ApprovalId = null)
{
    /// <summary>
    /// Paused on one day and resumed on another: the day of resumption counts again (deadlines.md §5.5 E4), so resuming on the day of the
    /// pause leaves nothing out.
    /// </summary>
    public static Suspension Between(DateOnly pausedOn, DateOnly? resumedOn, string ground, Guid? approvalId = null) =>
        new(pausedOn, resumedOn?.AddDays(-1), ground, approvalId);

    internal DateOnly Last => ToInclusive ?? DateOnly.MaxValue;

    internal bool Covers(DateOnly date) => date >= FromInclusive && date <= Last;
}
