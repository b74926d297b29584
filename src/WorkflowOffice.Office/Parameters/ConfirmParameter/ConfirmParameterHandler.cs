using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Parameters.ProposeParameter;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Parameters.ConfirmParameter;

/// <summary>The second pair of eyes on a threshold.</summary>
internal sealed class ConfirmParameterHandler(IBurstRunner bursts, ICurrentUser user)
{
    internal Task<ProposedParameter> HandleAsync(Guid id, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync(async (burst, token) =>
        {
            // Locked: a second confirmation waits here and then sees the first.
            var found = await burst.Services.GetRequiredService<OfficeDbContext>().Parameters
                .FromSql($"select * from office.parameters where id = {id} for update").SingleOrDefaultAsync(token)
                ?? throw new OfficeException(RefusalKind.NotFound, "X-PRM-01", "没有这一参数修改。请刷新后再试。");
            found.Confirm(user, burst.Now);
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now, request.Id), "parameter.confirmed", "parameter", found.Key,
                $"确认参数{ParameterDefinitions.Get(found.Key).Name}自{LegalTime.Format(found.EffectiveFrom)}起为{found.Value}"));
            return new ProposedParameter(found.Id);
        }, request, cancellationToken);
}
