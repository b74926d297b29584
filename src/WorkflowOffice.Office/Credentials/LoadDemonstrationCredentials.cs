using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Credentials;

/// <summary>The fictional office's officers hold their credentials, one of its two reviewers the legal qualification.</summary>
public sealed class LoadDemonstrationCredentials(IBurstRunner bursts)
{
    private static readonly (string Login, string Kind)[] Held =
    [
        ("xujing", CredentialRegister.Enforcement), ("tangyong", CredentialRegister.Enforcement), ("zhangwei", CredentialRegister.Supervision), ("luyao", CredentialRegister.LegalProfession),
    ];

    public Task RunAsync(CancellationToken cancellationToken) => bursts.RunAsync(LoadAsync, null, cancellationToken);

    private static async Task<int> LoadAsync(IBurst burst, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        if (await database.Credentials.AnyAsync(cancellationToken))
            return 0;
        var people = burst.Services.GetRequiredService<People>();
        foreach (var (login, kind) in Held)
        {
            if (await people.FindByLoginAsync(login, cancellationToken) is not { } person)
                continue;
            database.Credentials.Add(new Credential
            {
                Id = RisingId.At(burst.Now),
                PersonId = person.Id.Value,
                Kind = kind,
                PersonName = person.Name,
                No = $"演示-{login}",
                Issuer = "演示发证机关",
                ValidFrom = new DateOnly(2020, 1, 1),
                ValidTo = kind is CredentialRegister.LegalProfession ? DateOnly.MaxValue : new DateOnly(2030, 12, 31),
            });
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.BySystem("演示机构的初始设置", burst.Now), "credential.registered", "person", person.Id.ToString(), $"登记{person.Name}的证件"));
        }

        return Held.Length;
    }
}
