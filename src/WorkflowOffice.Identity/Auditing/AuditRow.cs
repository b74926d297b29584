using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Auditing;

/// <summary>A stored audit entry: never changed, never deleted (the table's triggers refuse it); carries the SHA-256 of its own content.</summary>
public sealed class AuditRow : WrittenOnce
{
    public required Guid Id { get; init; }

    /// <summary>Order of storing, given by the database; not part of the hash.</summary>
    public long Sequence { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required ActorKind ActorKind { get; init; }

    public string? ActorId { get; init; }

    public string? ActorLogin { get; init; }

    public required string ActorName { get; init; }

    public string? ActorRule { get; init; }

    public required string Action { get; init; }

    public required string SubjectType { get; init; }

    public required string SubjectId { get; init; }

    public string? CaseId { get; init; }

    public string? ProcessId { get; init; }

    public required string Summary { get; init; }

    public string? Reason { get; init; }

    public string? Evidence { get; init; }

    public string? RequestId { get; init; }

    /// <summary>JSON text exactly as hashed.</summary>
    public string? Before { get; init; }

    /// <summary>JSON text exactly as hashed.</summary>
    public string? After { get; init; }

    public byte[] Hash { get; private set; } = [];

    /// <summary>True when the stored content still gives the stored hash.</summary>
    public bool IsIntact() => Hash.AsSpan().SequenceEqual(AuditHash.Of(this));

    internal AuditRow Sealed()
    {
        Hash = AuditHash.Of(this);
        return this;
    }
}
