using System.Data.Common;
using Npgsql;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Tests.Support;

/// <summary>Each read for itself, on a connection of its own.</summary>
internal sealed class DirectReads(NpgsqlDataSource database) : IRowReads
{
    public Task<T?> ReadAsync<T>(string statement, Func<DbDataReader, T> read, params ReadOnlySpan<object> values)
        where T : class
    {
        var command = database.CreateCommand(statement);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return ReadAsync(command, read);
    }

    private static async Task<T?> ReadAsync<T>(NpgsqlCommand command, Func<DbDataReader, T> read)
        where T : class
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync() ? read(reader) : null;
        }
    }
}
