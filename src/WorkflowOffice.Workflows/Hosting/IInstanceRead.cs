using System.Data.Common;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Reads an instance and what belongs to it in one round trip: under the instance's lock, or, at the beginning of a command, as one snapshot without it.</summary>
/// <remarks>Each attempt of a burst reads anew, into services of that attempt's scope.</remarks>
public interface IInstanceRead
{
    /// <summary>What <c>$1</c> is: a <see cref="Guid"/> or a text.</summary>
    object Key { get; }

    /// <summary>A SELECT of one column: the id of the instance, no row where there is none. It must be one that never changes for the key.</summary>
    string InstanceId { get; }

    /// <summary>A SELECT with <c>$1</c> as its only parameter that has exactly one row where there is an instance; null: nothing but the instance is wanted.</summary>
    /// <param name="scope">The services of this attempt.</param>
    string? Statement(IServiceProvider scope);

    /// <param name="scope">The services of this attempt.</param>
    /// <param name="row">Stands at the row of <see cref="Statement"/>.</param>
    /// <param name="first">Ordinal of its first column.</param>
    void Read(IServiceProvider scope, DbDataReader row, int first);
}
