using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Counts attempts before the password is looked at, so that a hundred parallel guesses are a hundred attempts, not one.</summary>
internal sealed class SignInAttempts(IdentityDbContext database, IOptions<SignInLimits> limits)
{
    private int Max => limits.Value.MaxFailures;

    /// <summary>Counts one attempt in its own statement; it stays counted unless <see cref="ForgetAsync"/> follows.</summary>
    /// <exception cref="SignInLockedException">The login was locked before this attempt.</exception>
    public async Task<SignInAttempt> CountAsync(string login, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lockedUntil = now.AddMinutes(limits.Value.LockoutMinutes);
        var attempts = await database.Set<SignInAttempt>().FromSql($"""
            insert into identity.sign_in_attempts as a (login, failures, last_at, locked_until)
            values ({login}, 1, {now}, null)
            on conflict (login) do update set
                failures = case when a.locked_until <= {now} then 1 else a.failures + 1 end,
                last_at = {now},
                locked_until = case
                    when a.locked_until <= {now} then null
                    when a.locked_until is null and a.failures + 1 >= {Max} then {lockedUntil}
                    else a.locked_until end
            returning *
            """).AsNoTracking().ToListAsync(cancellationToken);
        var attempt = attempts.Single();
        return attempt.Failures > Max ? throw new SignInLockedException(attempt.LockedUntil!.Value) : attempt;
    }

    /// <summary>Forgets the failures of a login after a success, and those of everybody else that are over a day old.</summary>
    public async Task ForgetAsync(string login, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var yesterday = now.AddDays(-1);
        await database.Set<SignInAttempt>()
            .Where(attempt => attempt.Login == login || (attempt.LastAt < yesterday && (attempt.LockedUntil == null || attempt.LockedUntil < now)))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
