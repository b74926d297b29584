using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Web.Procedures;

/// <summary>Writes an audit row for everything an operator does about an incident, in the transaction of that change.</summary>
internal sealed class RecordIncidentActions(
    AuditTrail audit, IdentityDbContext database, ICurrentUser user, IHttpContextAccessor http) : IIncidentListener
{
    public async Task OnResolvedAsync(IncidentResolved resolved, CancellationToken cancellationToken)
    {
        var context = ChangeContext.ByPerson(user, resolved.At, http.HttpContext?.TraceIdentifier);
        audit.Record(new AuditEntry(
            context, $"incident.{NameOf(resolved.Action)}", "workflow-instance", resolved.InstanceId,
            $"流程实例 {resolved.InstanceId}：{VerbOf(resolved.Action)}。理由：{resolved.Reason}", resolved.Incident, null));
        await database.SaveChangesAsync(cancellationToken);
    }

    private static string NameOf(IncidentAction action) => action switch
    {
        IncidentAction.Retried => "retried",
        IncidentAction.Skipped => "skipped",
        _ => "instance-canceled",
    };

    private static string VerbOf(IncidentAction action) => action switch
    {
        IncidentAction.Retried => "重试故障步骤",
        IncidentAction.Skipped => "跳过故障步骤",
        _ => "取消流程实例",
    };
}
