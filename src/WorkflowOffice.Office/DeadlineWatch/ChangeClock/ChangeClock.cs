namespace WorkflowOffice.Office.DeadlineWatch.ChangeClock;

/// <summary>中止, 恢复, 延长 or 更正起算日 of a clock.</summary>
/// <param name="On">First day left out, day of resumption, or the corrected day; not for an extension, which counts from its approval.</param>
/// <param name="At">The corrected moment, for periods in hours.</param>
/// <param name="Length">Length of an extension, in the unit of the rule.</param>
/// <param name="Reason">The fact behind it.</param>
/// <param name="DocumentId">Document of the case behind it; either this or attachments are needed.</param>
public sealed record ChangeClock(
    ClockChangeKind Kind, string Reason, DateOnly? On = null, DateTimeOffset? At = null, int? Length = null, Guid? DocumentId = null,
    IReadOnlyList<Guid>? AttachmentIds = null);

/// <param name="Pending">True: another person has to approve it first.</param>
/// <param name="DueOn">The last day as it stands now.</param>
public sealed record ChangedClock(Guid ClockId, bool Pending, string Message, DateOnly DueOn);
