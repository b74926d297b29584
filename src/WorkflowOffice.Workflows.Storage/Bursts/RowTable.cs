using System.Globalization;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Inserts any number of rows of one table in one statement: a few as VALUES, which PostgreSQL takes in less time, many as arrays.</summary>
/// <param name="statement">Its name in a batch.</param>
internal sealed class RowTable<T>(string statement, string table, params RowColumn<T>[] columns)
{
    /// <summary>Each number of rows is a statement of its own, to be prepared on each connection.</summary>
    private const int Few = 8;

    private readonly string?[] values = new string?[Few + 1];
    private readonly string into = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))})";

    /// <summary>Stands behind the rows.</summary>
    public string OnConflict { get; init; } = "";

    public void Add(StatementBatch batch, IReadOnlyList<T> rows)
    {
        if (rows.Count == 0)
            return;
        if (rows.Count <= Few)
            batch.Add(statement, values[rows.Count] ??= Values(rows.Count), mustTouch: null, [.. rows.SelectMany(row => columns.Select(column => column.One(row)))]);
        else
            batch.Add(statement, $"{into} SELECT * FROM unnest({Places(0)}){OnConflict}", mustTouch: null, [.. columns.Select(column => column.Many(rows))]);
    }

    private string Values(int count)
    {
        var rows = string.Join(", ", Enumerable.Range(0, count).Select(row => $"({Places(row * columns.Length)})"));
        return $"{into} VALUES {rows}{OnConflict}";
    }

    private string Places(int before) =>
        string.Join(", ", Enumerable.Range(before + 1, columns.Length).Select(number => "$" + number.ToString(CultureInfo.InvariantCulture)));
}
