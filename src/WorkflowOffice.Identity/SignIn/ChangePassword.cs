using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Changes one's own password; all other sessions of the account end, the present one is replaced.</summary>
internal sealed class ChangePassword(
    IdentityDbContext database, AuditTrail audit, SignInAttempts attempts, OpenSession openSession, PasswordRules rules,
    IPasswordHasher<User> hasher, TimeProvider clock)
{
    public async Task<Session> RunAsync(SignedInUser signedIn, PasswordChange change, Visit visit, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // Guessing the present password from an unattended desk counts like guessing it at the door.
        var attempt = await attempts.CountAsync(signedIn.Login, now, cancellationToken);
        var user = await database.Users.SingleAsync(existing => existing.Id == signedIn.Id, cancellationToken);
        var context = new ChangeContext(
            Actor.Person(user.Id, user.Login, user.Name), now, Evidence: visit.Source, RequestId: visit.RequestId);
        if (hasher.VerifyHashedPassword(user, user.PasswordHash!, change.Current) == PasswordVerificationResult.Failed)
        {
            audit.Record(new AuditEntry(context, "password.change-refused", "user", user.Id.ToString(), $"{user.Name}修改密码失败：原密码不正确"));
            await database.SaveChangesAsync(cancellationToken);
            throw attempt.LockedUntil is { } until ? new SignInLockedException(until) : new CurrentPasswordWrongException();
        }

        // The present password was right: a refused new one is no guess.
        await attempts.ForgetAsync(user.Login, now, cancellationToken);
        rules.Check(change.Next, user.Login);
        user.SetPassword(hasher.HashPassword(user, change.Next), now);
        audit.Record(new AuditEntry(context, "password.changed", "user", user.Id.ToString(), $"{user.Name}修改密码"));
        return await openSession.OpenAsync(user, visit, now, cancellationToken);
    }
}
