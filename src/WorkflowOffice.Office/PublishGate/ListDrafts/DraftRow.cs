using WorkflowOffice.Office.PublishGate.ReviewVersion;

namespace WorkflowOffice.Office.PublishGate.ListDrafts;

/// <summary>A draft that is not published yet.</summary>
/// <param name="Editors">Names of those whose changes it contains.</param>
/// <param name="Submission">The latest hand-over of this version; null: never handed over.</param>
internal sealed record DraftRow(
    string VersionId, string DefinitionId, string Name, int Version, int? PublishedVersion, DateTimeOffset ChangedAt, IReadOnlyList<string> Editors,
    SubmissionRow? Submission, bool IsMine);
