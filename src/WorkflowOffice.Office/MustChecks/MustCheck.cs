namespace WorkflowOffice.Office.MustChecks;

/// <summary>What the next inspection of a unit has to look at again (必查项): a problem that was found and corrected, or one that many files share.</summary>
public sealed class MustCheck
{
    public required Guid Id { get; init; }

    /// <summary>Null: of every unit.</summary>
    public Guid? UnitId { get; init; }
    public required string Item { get; init; }
    public required string Basis { get; init; }
    public required Guid SourceCaseId { get; init; }
    public required string SourceCaseNo { get; init; }
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The inspection that looked at it, and what it saw.</summary>
    public Guid? CheckedInCaseId { get; private set; }
    public DateTimeOffset? CheckedAt { get; private set; }
    public string? Result { get; private set; }

    internal void Answer(Guid caseId, string result, DateTimeOffset at) => (CheckedInCaseId, Result, CheckedAt) = (caseId, result, at);
}
