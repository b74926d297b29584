namespace WorkflowOffice.Office.Documents;

/// <summary>A document as lists show it.</summary>
/// <param name="DraftNumber">What stands in place of the number before the issue.</param>
/// <param name="TemplateVersion">First digits of the template's SHA-256: equal text means the same template.</param>
/// <param name="TemplateVersionNo">Version of the template in the library.</param>
/// <param name="VersionNo">Version of the document that is current.</param>
/// <param name="Missing">Fields that are visible gaps in the document.</param>
/// <param name="Next">What is to be done next, and by whom; null when nothing is.</param>
internal record DocumentRow(
    Guid Id, string Code, string Title, string? Number, string? DraftNumber, DocumentState State, DateTimeOffset CreatedAt, string CreatedBy, bool Automatic,
    string TemplateVersion, int? TemplateVersionNo, string Sha256, int Size, int VersionNo, DateOnly DatedOn, DateTimeOffset? IssuedAt,
    IReadOnlyList<string> Missing, DocumentServiceRow? Service, DocumentNextStep? Next);

/// <summary>The next step of a document.</summary>
/// <param name="Step">submit, sign, seal, issue or serve.</param>
/// <param name="Name">In the office's words.</param>
/// <param name="By">Whose it is, in words.</param>
/// <param name="TaskId">The task of the workflow that waits for it.</param>
/// <param name="MayAct">The present person may do it.</param>
internal sealed record DocumentNextStep(string Step, string Name, string By, Guid? TaskId, string? TaskTitle, bool MayAct);
