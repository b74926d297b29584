namespace WorkflowOffice.Office.RecordAccess;

/// <summary>An approved access (调阅) to the process records of a case: who, until which day, by whom approved (002 四(四)2).</summary>
public sealed class RecordAccessGrant
{
    public required Guid Id { get; init; }

    /// <summary>The case whose records may be opened.</summary>
    public required Guid CaseId { get; init; }
    public required Guid PersonId { get; init; }
    public required string PersonName { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Until { get; init; }
    public required string ApprovedBy { get; init; }
    public required string Purpose { get; init; }

    /// <summary>The case in which the access was asked for.</summary>
    public required Guid SourceCaseId { get; init; }
    public required DateTimeOffset GrantedAt { get; init; }
}
