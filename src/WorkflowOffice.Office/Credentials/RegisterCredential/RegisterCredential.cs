using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Credentials.RegisterCredential;

/// <param name="Kind">行政执法证, 执法监督证, 法律职业资格证 or 法制审核从业证明.</param>
/// <param name="ValidTo">Last day; a qualification without end: 9999-12-31.</param>
public sealed record RegisterCredential(Guid PersonId, string Kind, string No, string Issuer, DateOnly ValidFrom, DateOnly ValidTo);

public sealed record RegisteredCredential(Guid Id);

/// <summary>Enters a credential into the register.</summary>
internal sealed class RegisterCredentialHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int MaxText = 100;
    private static readonly string[] Kinds = [CredentialRegister.Enforcement, CredentialRegister.Supervision, CredentialRegister.LegalProfession, CredentialRegister.ReviewerBefore2021];

    /// <exception cref="OfficeException">X-CRD-05: something is missing or impossible; X-CRD-06: the number is registered.</exception>
    internal Task<RegisteredCredential> HandleAsync(RegisterCredential command, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync((burst, token) => RegisterAsync(burst, command, request.Id, token), request, cancellationToken);

    private async Task<RegisteredCredential> RegisterAsync(IBurst burst, RegisterCredential command, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var no = command.No?.Trim() ?? "";
        var issuer = command.Issuer?.Trim() ?? "";
        if (no.Length is 0 or > MaxText || issuer.Length is 0 or > MaxText || !Kinds.Contains(command.Kind) || command.ValidTo < command.ValidFrom)
            throw new OfficeException(RefusalKind.RuleBroken, "X-CRD-05", $"证件种类须为{string.Join("或者", Kinds)}，证号、发证机关必填（{MaxText} 字以内），有效期的止日不能早于起日。");
        var person = await burst.Services.GetRequiredService<People>().FindAsync(new UserId(command.PersonId), cancellationToken)
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-CRD-05", "没有找到持证人。请从人员列表中选择。");
        if (await database.Credentials.AnyAsync(row => row.Kind == command.Kind && row.No == no, cancellationToken))
            throw new OfficeException(RefusalKind.Conflict, "X-CRD-06", $"{command.Kind}{no}已经登记，不能重复登记。");
        var credential = new Credential
        {
            Id = Guid.CreateVersion7(burst.Now),
            PersonId = command.PersonId,
            PersonName = person.Name,
            Kind = command.Kind,
            No = no,
            Issuer = issuer,
            ValidFrom = command.ValidFrom,
            ValidTo = command.ValidTo,
        };
        database.Credentials.Add(credential);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now, requestId), "credential.registered", "credential", credential.Id.ToString(),
            $"登记{credential.PersonName}的{credential.Kind}{credential.No}", After: command));
        await database.SaveChangesAsync(cancellationToken);
        return new RegisteredCredential(credential.Id);
    }
}
