using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>One row of an EF entity, written as part of a burst's batch.</summary>
/// <param name="Name">The table, for fail points and messages.</param>
internal sealed record EntityStatement(EntityTable Table, bool IsInsert, string Name, string Sql, NpgsqlParameter[] Parameters);
