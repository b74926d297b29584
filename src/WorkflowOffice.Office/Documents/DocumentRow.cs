namespace WorkflowOffice.Office.Documents;

/// <summary>A document as lists show it.</summary>
/// <param name="TemplateVersion">First digits of the template's SHA-256: equal text means the same template.</param>
/// <param name="Missing">Fields that are visible gaps in the document.</param>
internal record DocumentRow(
    Guid Id, string Code, string Title, string? Number, DocumentState State, DateTimeOffset CreatedAt, string CreatedBy, bool Automatic,
    string TemplateVersion, string Sha256, int Size, IReadOnlyList<string> Missing, DocumentServiceRow? Service);
