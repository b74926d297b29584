using System.Data.Common;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Tells failures of an activity (incidents) from failures of the burst (nothing is committed, the caller may retry).</summary>
internal static class FaultPolicy
{
    public static bool BelongsToActivity(Exception exception)
    {
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            // After a database error the transaction is lost: an incident could not be stored either.
            if (e is OperationCanceledException or DbException or BurstConflictException or OutOfMemoryException or IRefusesBurst) return false;
        }

        return true;
    }
}
