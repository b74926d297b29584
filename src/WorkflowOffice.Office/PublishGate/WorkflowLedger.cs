using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Who changed a draft since the last published version, and to whom it was handed over.</summary>
internal sealed class WorkflowLedger(OfficeDbContext database, IWorkflowDefinitions definitions, People people)
{
    /// <summary>Everybody whose save is part of this version: since the last version before it that was ever published.</summary>
    internal async Task<IReadOnlyList<WorkflowEditor>> EditorsAsync(WorkflowDefinitionSummary version, CancellationToken cancellationToken)
    {
        var published = (await definitions.ListVersionsAsync(version.DefinitionId, cancellationToken))
            .Where(v => v.PublishedAt is not null && v.Version < version.Version).Select(v => v.Version).DefaultIfEmpty(0).Max();
        var edits = await database.Set<WorkflowEdit>().AsNoTracking()
            .Where(e => e.DefinitionId == version.DefinitionId && e.Version > published && e.Version <= version.Version)
            .OrderBy(e => e.At).ToListAsync(cancellationToken);
        return [.. edits.GroupBy(e => e.EditorId).Select(g => new WorkflowEditor(g.Key, g.Last().Editor, g.Last().At, g.Count()))];
    }

    /// <summary>The hand-over that waits; tracked, so that it can be decided.</summary>
    internal Task<WorkflowSubmission?> WaitingAsync(string definitionId, CancellationToken cancellationToken) =>
        database.Set<WorkflowSubmission>().SingleOrDefaultAsync(
            s => s.DefinitionId == definitionId && s.State == SubmissionState.Waiting, cancellationToken);

    /// <summary>Everybody who may publish today.</summary>
    internal async Task<IReadOnlyList<Person>> PublishersAsync(CancellationToken cancellationToken)
    {
        var posts = StandardPosts.All.Where(post => post.Permissions.Contains(Permissions.WorkflowsPublish)).Select(post => post.Code).ToHashSet();
        return [.. (await people.ListAsync(cancellationToken)).Where(person => person.Posts.Any(held => posts.Contains(held.PostCode)))];
    }
}
