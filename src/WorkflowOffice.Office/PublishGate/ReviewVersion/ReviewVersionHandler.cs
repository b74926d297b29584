using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate.ReviewVersion;

/// <summary>Collects what there is to know about a version before it is published.</summary>
internal sealed class ReviewVersionHandler(
    IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, WorkflowLedger ledger, WorkflowWords words, OfficeDbContext database, ICurrentUser user)
{
    internal async Task<VersionReview> HandleAsync(string versionId, CancellationToken cancellationToken)
    {
        var version = await catalog.FindVersionAsync(versionId, cancellationToken) ?? throw new WorkflowDefinitionNotFoundException(versionId);
        var published = await definitions.FindPublishedAsync(version.DefinitionId, cancellationToken);
        var editors = await ledger.EditorsAsync(version, cancellationToken);
        var changes = published is null || published.Id == version.Id
            ? []
            : words.Compare(published.Json, (await definitions.GetAsync(versionId, cancellationToken)).Json);
        var submission = await database.Set<WorkflowSubmission>().AsNoTracking().Where(s => s.VersionId == versionId)
            .OrderByDescending(s => s.SubmittedAt).FirstOrDefaultAsync(cancellationToken);
        var publication = await database.Set<WorkflowPublication>().AsNoTracking().Where(p => p.VersionId == versionId)
            .OrderByDescending(p => p.PublishedAt).FirstOrDefaultAsync(cancellationToken);
        var whyNot = WhyNot(version, editors);
        return new VersionReview(
            version.Id, version.DefinitionId, version.Name, version.Version, version.IsLatest, version.IsPublished, version.CreatedAt, version.CreatedBy,
            published?.Id, published?.Version, editors, changes, whyNot is null, whyNot,
            [
                .. (await ledger.PublishersAsync(cancellationToken)).Where(person => editors.All(editor => editor.Id != person.Id.Value))
                    .Select(person => new PublisherRow(person.Id.Value, person.Name, string.Join("、", person.Posts.Select(held => held.PostName)))),
            ],
            submission is null ? null : SubmissionRow.Of(submission),
            publication is null
                ? null
                : new PublicationRow(
                    publication.PublishedBy, publication.PublishedAt, publication.SourceFile, publication.SourceSha256, publication.Changes, publication.Findings));
    }

    private string? WhyNot(WorkflowDefinitionSummary version, IReadOnlyList<WorkflowEditor> editors) =>
        version.IsPublished ? "该版本已经发布。"
        : !user.Has(Permissions.WorkflowsPublish) ? "您没有发布流程的权限。"
        : FourEyes.Exclude(user.Id.Value, editors.Select(editor => (Guid?)editor.Id)) ? "您修改过这一版，须由另一位有发布权限的人员发布。"
        : null;
}
