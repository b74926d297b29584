using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Signs out: the session ends on every host.</summary>
internal sealed class CloseSession(IdentityDbContext database, AuditTrail audit, TimeProvider clock)
{
    public async Task RunAsync(SignedInUser user, Visit visit, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await database.Sessions.Where(session => session.Id == user.SessionId).ExecuteDeleteAsync(cancellationToken);
        audit.Record(new AuditEntry(
            new ChangeContext(
                Actor.Person(user.Id, user.Login, user.Name), clock.GetUtcNow(), Evidence: visit.Source, RequestId: visit.RequestId),
            "session.closed", "user", user.Id.ToString(), $"{user.Name}退出登录"));
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
