using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Registers;

/// <summary>Reads a register from the database, row by row.</summary>
internal sealed class RegisterReader(OfficeDbContext database)
{
    /// <summary>Cells: text, <see cref="DateOnly"/>, decimal or null, in the order of the columns.</summary>
    internal async IAsyncEnumerable<RegisterLine> LinesAsync(
        RegisterDefinition register, IReadOnlyList<RegisterColumn> columns, RegisterFilter filter, int? take, int skip,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = await OpenAsync(new RegisterSql(register).Rows(columns, filter, take, skip), cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var cells = new object?[columns.Count];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = Cell(columns[i], reader.IsDBNull(i + 1) ? null : reader.GetValue(i + 1));
            var clocks = new Dictionary<string, Guid>();
            foreach (var (column, i) in columns.Where(column => RegisterSql.ClockOf(column) is not null).Select((column, i) => (column, columns.Count + 1 + i)))
            {
                if (!reader.IsDBNull(i))
                    clocks[column.Key] = Guid.Parse(reader.GetString(i));
            }

            yield return new RegisterLine(reader.IsDBNull(0) ? null : Guid.Parse(reader.GetString(0)), cells, clocks);
        }
    }

    /// <summary>The number of rows and the sums, by column key.</summary>
    internal async Task<(int Count, IReadOnlyDictionary<string, decimal> Sums)> TotalsAsync(
        RegisterDefinition register, RegisterFilter filter, CancellationToken cancellationToken)
    {
        var totalled = register.Columns.Where(column => column is { Total: true, Type: RegisterColumnType.Number }).ToList();
        await using var command = await OpenAsync(new RegisterSql(register).Totals(totalled, filter), cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (checked((int)reader.GetInt64(0)), totalled.Select((column, i) => (column.Key, Sum: reader.IsDBNull(i + 1) ? 0m : reader.GetDecimal(i + 1))).ToDictionary(pair => pair.Key, pair => pair.Sum));
    }

    /// <summary>How many different values a column has.</summary>
    internal async Task<int> DistinctAsync(RegisterDefinition register, RegisterColumn column, RegisterFilter filter, CancellationToken cancellationToken)
    {
        await using var command = await OpenAsync(new RegisterSql(register).Distinct(column, filter), cancellationToken);
        return checked((int)(long)(await command.ExecuteScalarAsync(cancellationToken))!);
    }

    internal async Task<IReadOnlyList<RegisterCount>> BreakdownAsync(
        RegisterDefinition register, RegisterColumn column, RegisterFilter filter, int most, CancellationToken cancellationToken)
    {
        await using var command = await OpenAsync(new RegisterSql(register).Breakdown(column, filter, most), cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var counts = new List<RegisterCount>();
        while (await reader.ReadAsync(cancellationToken))
            counts.Add(new RegisterCount(reader.GetString(0), Words(column, reader.GetString(0)), checked((int)reader.GetInt64(1))));
        return counts;
    }

    private async Task<DbCommand> OpenAsync(RegisterStatement statement, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken); // closed with the context
        var command = database.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // what people enter is in the parameters only (RegisterSql)
        command.CommandText = statement.Text;
#pragma warning restore CA2100
        foreach (var (value, i) in statement.Values.Select((value, i) => (value, i)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (string.Create(CultureInfo.InvariantCulture, $"p{i + 1}"), value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static object? Cell(RegisterColumn column, object? value) => (column.Type, value) switch
    {
        (_, null) => null,
        (RegisterColumnType.Date, string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : text,
        (RegisterColumnType.Number, decimal number) => number,
        _ => Words(column, value.ToString()!),
    };

    /// <summary>A list is one text when it comes from the database; each of its entries has its word.</summary>
    private static string Words(RegisterColumn column, string value) => column.Words is not { } words
        ? value
        : column.Type == RegisterColumnType.List
            ? string.Join(RegisterSql.ListSeparator, value.Split(RegisterSql.ListSeparator).Select(entry => words.GetValueOrDefault(entry) ?? entry))
            : words.GetValueOrDefault(value) ?? value;
}

/// <param name="CaseId">The case to open from the line; null: none.</param>
/// <param name="Clocks">Column key → the clock whose last day the cell shows: 为什么是这一天.</param>
internal sealed record RegisterLine(Guid? CaseId, object?[] Cells, IReadOnlyDictionary<string, Guid> Clocks);

/// <param name="Value">As filters name it.</param>
/// <param name="Label">As people read it.</param>
internal sealed record RegisterCount(string Value, string Label, int Count);
