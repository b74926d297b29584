namespace WorkflowOffice.Office.Documents;

/// <summary>What happened to a document: made, signed, sealed, served. Never changed.</summary>
public sealed class DocumentEvent
{
    public required Guid Id { get; init; }
    public required Guid DocumentId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Who { get; init; }
    public required string Action { get; init; }
}

/// <summary>Bytes, stored once under their SHA-256.</summary>
public sealed class StoredFile
{
    public required string Sha256 { get; init; }
    public required byte[] Bytes { get; init; }
    public required string ContentType { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
}

/// <summary>How a document reached its addressee (送达), deadlines.md §2. The source of every period that runs from receipt.</summary>
public sealed class ServiceRecord
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid DocumentId { get; init; }
    public required string Method { get; init; }
    public required string MethodName { get; init; }
    public required string Receiver { get; init; }
    public required DateOnly DispatchedOn { get; init; }

    /// <summary>The day of receipt; may be entered afterwards, then everything that runs from it starts from that day.</summary>
    public DateOnly? ServedOn { get; set; }
    public required string[] Deliverers { get; init; }
    public required string Place { get; init; }
    public string? Witness { get; init; }
    public string? Note { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required string RecordedBy { get; init; }
}

/// <summary>The last number drawn of a series in a year; the row lock makes the series gap-free (documents.md §3).</summary>
public sealed class NumberSeries
{
    public required string Series { get; init; }
    public required int Year { get; init; }
    public int Last { get; set; }
}
