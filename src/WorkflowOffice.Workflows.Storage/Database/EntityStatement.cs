using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>One row of an EF entity, written as part of a burst's batch.</summary>
/// <param name="ChecksItself">It divides by zero where it finds another version; see <see cref="Bursts.StatementBatch"/>.</param>
/// <param name="Name">The table, for fail points and messages.</param>
internal sealed record EntityStatement(EntityTable Table, bool IsInsert, bool ChecksItself, string Name, string Sql, NpgsqlParameter[] Parameters);
