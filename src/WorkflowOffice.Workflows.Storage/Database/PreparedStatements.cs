using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Prepares what is used often, on each connection by itself and before the round trip that uses it.</summary>
/// <remarks>
/// Npgsql does that along with the fifth use of a statement, and what follows in the same round trip counts on it. Where batches fail one by one that goes wrong: if the one with
/// the fifth use fails before it, nothing is prepared, and those behind it get an error or, where the name belonged to another statement before, execute that one instead.
/// And a fifth use whose values cannot be bound leaves a statement behind that breaks the connection of whoever uses it next. (Npgsql 10.0.0; both seen in <c>SharedBatchesTests</c> and
/// <c>SharedReadsTests</c>.) So on the connections for shared round trips Npgsql's own way is switched off (<see cref="OfficeDataSource"/>).
/// </remarks>
internal sealed class PreparedStatements
{
    /// <summary>Npgsql's own number.</summary>
    public const int UsesBefore = 5;

    /// <summary>Each costs PostgreSQL memory on each connection. What is used most is among the first that are used often.</summary>
    private const int Most = 200;

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<string>> byBackend = [];
    private int often;

    public async Task PrepareAsync(NpgsqlConnection connection, NpgsqlBatch roundTrip)
    {
        var missing = Missing(connection.ProcessID, roundTrip);
        if (missing.Count == 0)
            return;
        await using var batch = new NpgsqlBatch(connection);
        foreach (var command in missing)
        {
            var copy = new NpgsqlBatchCommand(command.CommandText);
            foreach (NpgsqlParameter parameter in command.Parameters)
                copy.Parameters.Add(parameter.Clone());
            batch.BatchCommands.Add(copy);
        }

        await batch.PrepareAsync();
    }

    private List<NpgsqlBatchCommand> Missing(int backend, NpgsqlBatch roundTrip)
    {
        List<NpgsqlBatchCommand> missing = [];
        lock (gate)
        {
            if (!byBackend.TryGetValue(backend, out var known))
            {
                // Of backends that are gone. Whoever is forgotten here without being gone is asked to prepare again, and Npgsql knows that it has.
                if (byBackend.Count == 4 * SharedBatches.MostAtOnce)
                    byBackend.Clear();
                byBackend.Add(backend, known = new HashSet<string>(StringComparer.Ordinal));
            }

            foreach (NpgsqlBatchCommand command in roundTrip.BatchCommands)
            {
                if (IsUsedOften(command.CommandText) && known.Add(command.CommandText))
                    missing.Add(command);
            }
        }

        return missing;
    }

    private bool IsUsedOften(string sql)
    {
        var before = uses.GetValueOrDefault(sql);
        if (before == UsesBefore)
            return true;
        if (often == Most)
            return false;
        uses[sql] = before + 1;
        if (before + 1 < UsesBefore)
            return false;
        often++;
        return true;
    }
}
