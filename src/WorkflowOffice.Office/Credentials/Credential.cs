namespace WorkflowOffice.Office.Credentials;

/// <summary>A credential or qualification of a person (执法证, 监督证件, 法律职业资格).</summary>
public sealed class Credential
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required CredentialKind Kind { get; init; }
    public required string Number { get; init; }
    public required string Issuer { get; init; }
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day; null: without end.</summary>
    public DateOnly? ValidTo { get; init; }
    public CredentialState State { get; private set; } = CredentialState.Valid;
    public string? StateReason { get; private set; }
    public required string RecordedBy { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public int Revision { get; private set; }

    /// <summary>Whether it counts on a day, both ends included (AC-117).</summary>
    public bool CountsOn(DateOnly day) => State == CredentialState.Valid && ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <exception cref="OfficeException">X-CRD-03: 暂扣 can be lifted; what was confiscated or revoked cannot come back.</exception>
    internal void MoveTo(CredentialState state, string reason)
    {
        if (State is CredentialState.Confiscated or CredentialState.Revoked || state == State)
            throw new OfficeException(RefusalKind.Conflict, "X-CRD-03", $"证件{Number}现为“{InWords(State)}”，不能改为“{InWords(state)}”。重新取得证件的，请另行登记。");
        (State, StateReason) = (state, reason);
        Revision++;
    }

    internal static string InWords(CredentialState state) => state switch
    {
        CredentialState.Valid => "有效",
        CredentialState.Suspended => "暂扣",
        CredentialState.Confiscated => "收缴",
        _ => "取消",
    };
}
