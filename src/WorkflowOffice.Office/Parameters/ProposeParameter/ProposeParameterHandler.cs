using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Parameters.ProposeParameter;

/// <param name="EffectiveFrom">Today or later: what has begun keeps the threshold of its day (requirements §2.2).</param>
internal sealed record ProposeParameter(decimal Value, DateOnly EffectiveFrom, string Reason);

internal sealed record ProposedParameter(Guid Id);

/// <summary>Proposes a threshold; it counts once somebody else has confirmed it.</summary>
internal sealed class ProposeParameterHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int LongestReason = 500;
    private const decimal Largest = 1_000_000_000_000m;

    internal Task<ProposedParameter> HandleAsync(string key, ProposeParameter command, RequestKey request, CancellationToken cancellationToken)
    {
        var definition = ParameterDefinitions.Get(key);
        return bursts.RunAsync((burst, token) => ProposeAsync(burst, definition, command, request.Id, token), request, cancellationToken);
    }

    private async Task<ProposedParameter> ProposeAsync(
        IBurst burst, ParameterDefinition definition, ProposeParameter command, string requestId, CancellationToken cancellationToken)
    {
        var reason = command.Reason?.Trim() ?? "";
        if (command.Value is < 0 or > Largest || reason.Length is 0 or > LongestReason || command.EffectiveFrom < LegalTime.DateOf(burst.Now))
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-PRM-02", $"数值应在0到1万亿之间，生效日不得早于今天，并须写明依据或者理由（最多{LongestReason}字）。已经开始的事项仍按原参数办理。");
        }

        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        if (await database.Parameters.AnyAsync(row => row.Key == definition.Key && row.EffectiveFrom == command.EffectiveFrom, cancellationToken))
            throw new OfficeException(RefusalKind.Conflict, "X-PRM-05", $"参数{definition.Name}已有自{LegalTime.Format(command.EffectiveFrom)}起生效的修改。请改用另一日期。");
        var proposed = new OfficeParameter
        {
            Id = Guid.CreateVersion7(burst.Now),
            Key = definition.Key,
            Value = command.Value,
            EffectiveFrom = command.EffectiveFrom,
            Reason = reason,
            ProposedById = user.Id.Value,
            ProposedBy = user.Name,
            ProposedAt = burst.Now,
        };
        database.Parameters.Add(proposed);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now, requestId) with { Reason = reason }, "parameter.proposed", "parameter", definition.Key,
            $"提出参数{definition.Name}自{LegalTime.Format(command.EffectiveFrom)}起改为{command.Value}{definition.Unit}"));
        return new(proposed.Id);
    }
}
