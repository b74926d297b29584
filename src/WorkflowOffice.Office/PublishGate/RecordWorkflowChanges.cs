using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Comparison;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Writes who changed what into the audit trail and the ledger, for every saved, published, retracted or deleted version, in the transaction of that change.</summary>
internal sealed class RecordWorkflowChanges(
    AuditTrail audit, IdentityDbContext identity, OfficeDbContext database, WorkflowWords words, WorkflowLedger ledger, ICurrentUser user,
    IHttpContextAccessor http, PublicationStatement statement, PublicationVerdict verdict) : IWorkflowDefinitionListener
{
    private const string OnlyMoved = "仅调整图形位置，内容没有变化";

    public async Task OnChangedAsync(WorkflowDefinitionChange change, CancellationToken cancellationToken)
    {
        var version = change.After ?? change.Before ?? throw new ArgumentException("A change without a version.", nameof(change));
        // Saving joins the transaction of this change; without it a query would still use that of an earlier change in the same scope.
        await database.SaveChangesAsync(cancellationToken);
        var isFirst = change.BeforeJson is null;
        var changes = change.AfterJson is null || isFirst ? [] : words.Compare(change.BeforeJson, change.AfterJson);
        await NoteAsync(change, version, changes, isFirst, cancellationToken);
        audit.Record(new AuditEntry(
            ContextOf(change), $"workflow.{NameOf(change.Kind)}", "workflow-definition", version.DefinitionId,
            $"流程“{version.Name}”第 {version.Version} 版：{VerbOf(change.Kind)}{DescriptionOf(change, changes, isFirst)}", change.Before,
            change.After is null ? null : new { Version = change.After, Changes = Lines(changes), Findings = ReasonedFindings() }));
        await identity.SaveChangesAsync(cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task NoteAsync(
        WorkflowDefinitionChange change, WorkflowDefinitionSummary version, IReadOnlyList<DefinitionChange> changes, bool isFirst,
        CancellationToken cancellationToken)
    {
        switch (change.Kind)
        {
            case WorkflowDefinitionChangeKind.DraftSaved when user.IsSignedIn && (isFirst || changes.Count > 0):
                database.Add(new WorkflowEdit
                {
                    Id = Guid.CreateVersion7(change.At),
                    DefinitionId = version.DefinitionId,
                    VersionId = version.Id,
                    Version = version.Version,
                    EditorId = user.Id.Value,
                    Editor = user.Name,
                    At = change.At,
                    Changes = isFirst ? ["新建流程"] : Lines(changes),
                });
                await CloseHandOverAsync(version.DefinitionId, SubmissionState.Superseded, change, "草稿在提交后又有修改", cancellationToken);
                break;
            case WorkflowDefinitionChangeKind.Published:
                database.Add(PublicationOf(change, version, changes));
                await CloseHandOverAsync(version.DefinitionId, SubmissionState.Published, change, null, cancellationToken);
                break;
            case WorkflowDefinitionChangeKind.Deleted:
                await database.Set<WorkflowEdit>().Where(edit => edit.VersionId == version.Id).ExecuteDeleteAsync(cancellationToken);
                await CloseHandOverAsync(version.DefinitionId, SubmissionState.Superseded, change, "草稿已删除", cancellationToken);
                break;
            default:
                break;
        }
    }

    private WorkflowPublication PublicationOf(WorkflowDefinitionChange change, WorkflowDefinitionSummary version, IReadOnlyList<DefinitionChange> changes) => new()
    {
        Id = Guid.CreateVersion7(change.At),
        DefinitionId = version.DefinitionId,
        VersionId = version.Id,
        Version = version.Version,
        PublishedById = user.IsSignedIn ? user.Id.Value : null,
        PublishedBy = user.IsSignedIn ? user.Name : Actor.SystemName,
        PublishedAt = change.At,
        SourceFile = statement.Source?.File,
        SourceSha256 = statement.Source?.Sha256,
        Changes = Lines(changes),
        Findings = ReasonedFindings(),
    };

    private async Task CloseHandOverAsync(
        string definitionId, SubmissionState state, WorkflowDefinitionChange change, string? note, CancellationToken cancellationToken)
    {
        if (await ledger.WaitingAsync(definitionId, cancellationToken) is { } waiting)
            waiting.Decide(state, user.IsSignedIn ? user.Id.Value : null, user.IsSignedIn ? user.Name : Actor.SystemName, change.At, note);
    }

    private ChangeContext ContextOf(WorkflowDefinitionChange change) => user.IsSignedIn
        ? ChangeContext.ByPerson(user, change.At, http.HttpContext?.TraceIdentifier)
        : ChangeContext.BySystem("装载随产品提供的流程", change.At) with
        {
            Evidence = statement.Source is { } source ? $"{source.File} SHA-256 {source.Sha256}" : null,
        };

    private static string DescriptionOf(WorkflowDefinitionChange change, IReadOnlyList<DefinitionChange> changes, bool isFirst) => change.Kind switch
    {
        WorkflowDefinitionChangeKind.DraftSaved => isFirst ? "。新建流程" : changes.Count == 0 ? "。" + OnlyMoved : "。" + WorkflowWords.Summarise(changes),
        WorkflowDefinitionChangeKind.Published => isFirst ? "。此前没有在用的版本" : changes.Count == 0 ? "。与原发布版内容相同" : "。" + WorkflowWords.Summarise(changes),
        _ => "",
    };

    private JsonArray ReasonedFindings() =>
    [
        .. (verdict.Report?.Findings ?? []).Select(finding =>
        {
            var row = JsonSerializer.SerializeToNode(finding, JsonColumns.Options)!.AsObject();
            row["reason"] = verdict.Reasons.GetValueOrDefault(finding.Key);
            return (JsonNode)row;
        }),
    ];

    private static JsonArray Lines(IReadOnlyList<DefinitionChange> changes) => [.. changes.Select(change => (JsonNode)change.Text)];

    private static string NameOf(WorkflowDefinitionChangeKind kind) => kind switch
    {
        WorkflowDefinitionChangeKind.DraftSaved => "draft-saved",
        WorkflowDefinitionChangeKind.Published => "published",
        WorkflowDefinitionChangeKind.Retracted => "retracted",
        _ => "deleted",
    };

    private static string VerbOf(WorkflowDefinitionChangeKind kind) => kind switch
    {
        WorkflowDefinitionChangeKind.DraftSaved => "保存草稿",
        WorkflowDefinitionChangeKind.Published => "发布",
        WorkflowDefinitionChangeKind.Retracted => "撤回发布",
        _ => "删除",
    };
}
