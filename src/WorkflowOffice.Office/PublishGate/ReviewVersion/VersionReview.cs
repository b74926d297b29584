using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Comparison;

namespace WorkflowOffice.Office.PublishGate.ReviewVersion;

/// <summary>Everything that whoever publishes a version has to see before.</summary>
/// <param name="Editors">Whose changes it contains; none of them may publish it.</param>
/// <param name="Changes">Against the version that is published now; empty where there is none.</param>
/// <param name="MayPublish">Whether the present user may, as far as the person is concerned.</param>
/// <param name="WhyNot">Why not.</param>
/// <param name="Publishers">To whom it may be handed over.</param>
/// <param name="Publication">Set for a version that was published: who, and what was accepted for which reason.</param>
internal sealed record VersionReview(
    string VersionId, string DefinitionId, string Name, int Version, bool IsLatest, bool IsPublished, DateTimeOffset CreatedAt, string CreatedBy,
    string? PublishedVersionId, int? PublishedVersion, IReadOnlyList<WorkflowEditor> Editors, IReadOnlyList<DefinitionChange> Changes,
    bool MayPublish, string? WhyNot, IReadOnlyList<PublisherRow> Publishers, SubmissionRow? Submission, PublicationRow? Publication);

internal sealed record PublisherRow(Guid Id, string Name, string Post);

/// <param name="Reasons">Key of a warning → the reason that the submitter proposes.</param>
internal sealed record SubmissionRow(
    SubmissionState State, string SubmittedBy, DateTimeOffset SubmittedAt, string? To, string? Note, JsonObject Reasons, string? DecidedBy,
    DateTimeOffset? DecidedAt, string? DecisionNote)
{
    internal static SubmissionRow Of(WorkflowSubmission row) => new(
        row.State, row.SubmittedBy, row.SubmittedAt, row.To, row.Note, row.Reasons, row.DecidedBy, row.DecidedAt, row.DecisionNote);
}

/// <param name="Findings">Accepted warnings with their reasons.</param>
internal sealed record PublicationRow(
    string PublishedBy, DateTimeOffset PublishedAt, string? SourceFile, string? SourceSha256, JsonArray Changes, JsonArray Findings);
