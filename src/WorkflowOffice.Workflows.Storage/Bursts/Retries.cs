using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Which failures mean "another burst was faster" or "the connection broke", and how long to wait before the next attempt.</summary>
internal static class Retries
{
    public const int MaxAttempts = 8;

    /// <summary>No new attempt after this long: nobody waits for the answer any more.</summary>
    public static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(25);

    private const string IdleInTransactionSessionTimeout = "25P03";

    public static bool IsConflict(Exception exception) => Causes(exception).Any(cause => cause
        is VersionConflictException
        or DbUpdateConcurrencyException
        or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, SchemaName: "workflow", TableName: "requests" }
        or PostgresException
        {
            SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
        });

    /// <summary>The server restarted, the network failed, or the server gave the burst up as hanging; what was not committed is gone.</summary>
    public static bool IsBrokenConnection(Exception exception) =>
        exception is not CommitOutcomeUnknownException && Causes(exception).Any(cause => cause
            is NpgsqlException { IsTransient: true } and not PostgresException
            // Npgsql 10 itself, where its keep-alive finds the connection broken just as a command begins (found by tests/Reliability).
            or ObjectDisposedException { ObjectName: "System.Threading.ManualResetEventSlim" }
            or PostgresException
            {
                SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
                    or IdleInTransactionSessionTimeout
            });

    /// <summary>Doubles from about 10 ms to half a second; the jitter keeps two losers from meeting again.</summary>
    public static TimeSpan DelayAfter(int attempt)
    {
        var ceiling = Math.Min(10 << attempt, 500);
        return TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(ceiling / 4, ceiling));
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
