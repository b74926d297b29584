using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Checks login and password and opens a session; every outcome is audited.</summary>
internal sealed class OpenSession(
    IdentityDbContext database, AuditTrail audit, SignInAttempts attempts, IPasswordHasher<User> hasher, TimeProvider clock,
    IOptions<SignInLimits> limits, IOptions<InstallationOptions> installation)
{
    // Somebody to compare with when the login is unknown: both answers take as long.
    private static readonly User Nobody = CreateNobody();

    public async Task<Session> RunAsync(Credentials credentials, Visit visit, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var login = User.NormaliseLogin(credentials.Login);
        var attempt = await CountAsync(login, visit, now, cancellationToken);
        var user = await database.Users.SingleOrDefaultAsync(existing => existing.Login == login, cancellationToken);
        var verified = hasher.VerifyHashedPassword(user ?? Nobody, user?.PasswordHash ?? Nobody.PasswordHash!, credentials.Password);
        if (user?.PasswordHash is null || verified == PasswordVerificationResult.Failed
            || (user.IsDemonstration && !installation.Value.Demonstration))
        {
            IdentityException refusal = attempt.LockedUntil is { } until ? new SignInLockedException(until) : new SignInRefusedException();
            await RecordRefusalAsync(login, refusal, visit, now, cancellationToken);
            throw refusal;
        }

        if (user.IsDisabled)
        {
            await RecordRefusalAsync(login, new AccountDisabledException(), visit, now, cancellationToken);
            throw new AccountDisabledException();
        }

        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
            user.Rehash(hasher.HashPassword(user, credentials.Password));
        return await OpenAsync(user, visit, now, cancellationToken);
    }

    /// <summary>Opens a session for somebody already proven, e.g. after a change of password.</summary>
    public async Task<Session> OpenAsync(User user, Visit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await attempts.ForgetAsync(user.Login, now, cancellationToken);
        var over = now.AddHours(-limits.Value.SessionHours);
        await database.Sessions.Where(session => session.OpenedAt < over).ExecuteDeleteAsync(cancellationToken);
        var opened = new Session { Id = Guid.NewGuid(), UserId = user.Id, SecurityStamp = user.SecurityStamp, OpenedAt = now };
        database.Sessions.Add(opened);
        user.SignedIn(now);
        audit.Record(new AuditEntry(
            new ChangeContext(Actor.Person(user.Id, user.Login, user.Name), now, Evidence: visit.Source, RequestId: visit.RequestId),
            "session.opened", "user", user.Id.ToString(), $"{user.Name}登录"));
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return opened;
    }

    private async Task<SignInAttempt> CountAsync(string login, Visit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await attempts.CountAsync(login, now, cancellationToken);
        }
        catch (SignInLockedException refusal)
        {
            await RecordRefusalAsync(login, refusal, visit, now, cancellationToken);
            throw;
        }
    }

    private async Task RecordRefusalAsync(
        string login, IdentityException refusal, Visit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        audit.Record(new AuditEntry(
            new ChangeContext(Actor.Stranger(login), now, Reason: refusal.Code, Evidence: visit.Source, RequestId: visit.RequestId),
            "session.refused", "login", login, $"登录名 {login} 登录失败（{refusal.Code}）"));
        await database.SaveChangesAsync(cancellationToken);
    }

    private static User CreateNobody()
    {
        var nobody = new User { Id = default, Login = "-", Name = "-", CreatedAt = DateTimeOffset.UnixEpoch };
        nobody.SetPassword(new PasswordHasher<User>().HashPassword(nobody, Guid.NewGuid().ToString()), DateTimeOffset.UnixEpoch);
        return nobody;
    }
}
