using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.PublishGate.ReviewVersion;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate.ListDrafts;

/// <summary>The newest version of each workflow that is a draft; those handed over come first.</summary>
internal sealed class ListDraftsHandler(IWorkflowDefinitions definitions, WorkflowLedger ledger, OfficeDbContext database, ICurrentUser user)
{
    internal async Task<IReadOnlyList<DraftRow>> HandleAsync(CancellationToken cancellationToken)
    {
        var drafts = (await definitions.ListLatestAsync(cancellationToken)).Where(version => version.PublishedAt is null).ToList();
        var ids = drafts.Select(draft => draft.Id).ToArray();
        var submissions = (await database.Set<WorkflowSubmission>().AsNoTracking().Where(s => ids.Contains(s.VersionId)).ToListAsync(cancellationToken))
            .ToLookup(s => s.VersionId);
        var rows = new List<DraftRow>();
        foreach (var draft in drafts)
        {
            var editors = await ledger.EditorsAsync(draft, cancellationToken);
            var submission = submissions[draft.Id].MaxBy(s => s.SubmittedAt);
            rows.Add(new DraftRow(
                draft.Id, draft.DefinitionId, draft.Name, draft.Version,
                (await definitions.FindPublishedAsync(draft.DefinitionId, cancellationToken))?.Version,
                editors.Select(editor => editor.LastAt).DefaultIfEmpty(draft.CreatedAt).Max(), [.. editors.Select(editor => editor.Name)],
                submission is null ? null : SubmissionRow.Of(submission), editors.Any(editor => editor.Id == user.Id.Value)));
        }

        return [.. rows.OrderBy(row => row.Submission?.State == SubmissionState.Waiting ? 0 : 1).ThenByDescending(row => row.ChangedAt)];
    }
}
