using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Demonstration;

/// <summary>Disables the accounts with a published password outside demonstration mode, and enables them in it.</summary>
public sealed class AlignDemonstrationAccounts(
    IdentityDbContext database, AuditTrail audit, IOptions<InstallationOptions> installation, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var demonstration = installation.Value.Demonstration;
        var users = await database.Users.Where(user => user.IsDemonstration && user.IsDisabled == demonstration).ToListAsync(cancellationToken);
        var context = ChangeContext.BySystem(demonstration ? "演示模式启用示范账号" : "非演示模式停用示范账号", clock.GetUtcNow());
        foreach (var user in users)
        {
            if (demonstration)
                user.Enable();
            else
                user.Disable();
            audit.Record(new AuditEntry(
                context, demonstration ? "user.enabled" : "user.disabled", "user", user.Id.ToString(),
                $"{(demonstration ? "启用" : "停用")}示范账号 {user.Login}"));
        }

        await database.SaveChangesAsync(cancellationToken);
    }
}
