using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>A round trip that several batches shared failed as a whole, so that nobody knows which of them are committed: a broken connection, a server that stops, a timeout.</summary>
/// <remarks>
/// Transient, whatever the cause: who asked for a batch finds out by asking again under the same request id, alone, and gets the error that is its own then, if there is any.
/// One exception for each of them, since several threads would write their stack traces into the same.
/// </remarks>
internal sealed class RoundTripException(Exception innerException) : NpgsqlException("The round trip that this batch shared with others failed.", innerException)
{
    public override bool IsTransient => true;
}
