namespace WorkflowOffice.Office.Documents.ViewDocument;

internal sealed record DocumentDetail : DocumentRow
{
    internal DocumentDetail(DocumentRow row)
        : base(row)
    {
    }

    public required Guid CaseId { get; init; }
    public required IReadOnlyList<DocumentEventRow> History { get; init; }
}
