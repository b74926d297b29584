namespace WorkflowOffice.Office.Credentials;

/// <summary>A person's enforcement or supervision credential (执法证、监督证; SM-16, R-004-20).</summary>
public sealed class Credential
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required string PersonName { get; init; }

    /// <summary>行政执法证, 执法监督证, 法律职业资格证, 法制审核从业证明.</summary>
    public required string Kind { get; init; }
    public required string No { get; init; }
    public required string Issuer { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public required DateOnly ValidTo { get; init; }
    public CredentialStatus Status { get; private set; } = CredentialStatus.Valid;

    /// <summary>Since when it has this status, until when (a suspension), why, and in which case.</summary>
    public DateOnly? StatusOn { get; private set; }
    public DateOnly? StatusUntil { get; private set; }
    public string? StatusReason { get; private set; }
    public Guid? StatusCaseId { get; private set; }
    public int Revision { get; private set; }

    /// <summary>A suspension does not replace a withdrawn qualification.</summary>
    internal void Change(CredentialStatus status, DateOnly on, DateOnly? until, string reason, Guid? caseId)
    {
        if (Status == CredentialStatus.Revoked && status == CredentialStatus.Suspended)
            return;
        (Status, StatusOn, StatusUntil, StatusReason, StatusCaseId) = (status, on, until, reason, caseId);
        Revision++;
    }

    internal bool IsGood(DateOnly on) => Status == CredentialStatus.Valid && ValidFrom <= on && on <= ValidTo;

    internal string Describe(DateOnly on) =>
        Status != CredentialStatus.Valid ? $"{Kind}{No}已于 {LegalTime.Format(StatusOn!.Value)} {Status.InWords()}（{StatusReason}）"
        : on > ValidTo ? $"{Kind}{No}已于 {LegalTime.Format(ValidTo)} 到期"
        : on < ValidFrom ? $"{Kind}{No}自 {LegalTime.Format(ValidFrom)} 起才有效"
        : $"{Kind}{No}有效";
}
