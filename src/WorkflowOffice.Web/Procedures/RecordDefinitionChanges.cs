using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Web.Procedures;

/// <summary>Writes an audit row for every saved, published, retracted or deleted definition, in the transaction of that change.</summary>
internal sealed class RecordDefinitionChanges(
    AuditTrail audit, IdentityDbContext database, ICurrentUser user, IHttpContextAccessor http) : IWorkflowDefinitionListener
{
    public async Task OnChangedAsync(WorkflowDefinitionChange change, CancellationToken cancellationToken)
    {
        var version = change.After ?? change.Before ?? throw new ArgumentException("A change without a version.", nameof(change));
        var context = user.IsSignedIn
            ? ChangeContext.ByPerson(user, change.At, http.HttpContext?.TraceIdentifier)
            : ChangeContext.BySystem("装载随产品提供的流程", change.At);
        audit.Record(new AuditEntry(
            context, $"workflow.{NameOf(change.Kind)}", "workflow-definition", version.DefinitionId,
            $"流程“{version.Name}”第 {version.Version} 版：{VerbOf(change.Kind)}", change.Before, change.After));
        await database.SaveChangesAsync(cancellationToken);
    }

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
