using System.Data.Common;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Locks an instance and reads what belongs to it, all in one round trip; what is read is as it stands once the lock is held.</summary>
/// <remarks>Each attempt of a burst reads anew, into services of that attempt's scope.</remarks>
public interface ILockedRead
{
    /// <summary>What <c>$1</c> is in all of the statements.</summary>
    Guid Key { get; }

    /// <summary>A SELECT of one column: the id of the instance to lock, no row where there is none. It must be one that never changes for the key.</summary>
    string InstanceId { get; }

    /// <summary>Read after the lock, each with <c>$1</c> as its only parameter.</summary>
    /// <param name="scope">The services of this attempt.</param>
    IReadOnlyList<string> Statements(IServiceProvider scope);

    /// <param name="scope">The services of this attempt.</param>
    /// <param name="reader">Stands before the first row of the first statement; the others follow with NextResult.</param>
    Task ReadAsync(IServiceProvider scope, DbDataReader reader, CancellationToken cancellationToken);
}
