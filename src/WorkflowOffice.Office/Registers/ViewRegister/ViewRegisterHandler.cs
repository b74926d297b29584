using System.Text.Json.Nodes;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Registers.ViewRegister;

/// <param name="Cells">Column key → text, date (ISO) or number.</param>
/// <param name="Clocks">Column key → the clock whose last day the cell shows: 为什么是这一天.</param>
internal sealed record RegisterRow(Guid? CaseId, JsonObject Cells, IReadOnlyDictionary<string, Guid> Clocks);

internal sealed record RegisterBreakdown(string Key, string Label, IReadOnlyList<RegisterCount> Counts);

/// <param name="Sums">Column key → sum over all pages.</param>
internal sealed record RegisterView(
    string Id, string Name, string Source, IReadOnlyList<RegisterColumn> Columns, PageOf<RegisterRow> Rows, IReadOnlyDictionary<string, decimal> Sums,
    IReadOnlyList<RegisterBreakdown> Breakdowns);

/// <summary>One page of a register, its totals, and what its filters offer.</summary>
internal sealed class ViewRegisterHandler(RegisterReader reader, CatalogueStore catalogues)
{
    private const int MostValues = 30;

    internal async Task<RegisterView> HandleAsync(string id, RegisterQuery query, PageRequest page, CancellationToken cancellationToken)
    {
        var register = await catalogues.RegisterAsync(id, cancellationToken);
        var filter = RegisterFilter.Of(register, query);
        var (count, sums) = await reader.TotalsAsync(register, filter, cancellationToken);
        var rows = new List<RegisterRow>();
        await foreach (var line in reader.LinesAsync(register, register.Columns, filter, page.Size, page.Skip, cancellationToken))
            rows.Add(new RegisterRow(line.CaseId, Cells(register.Columns, line), line.Clocks));
        var breakdowns = new List<RegisterBreakdown>();
        foreach (var column in register.Columns.Where(column => column.Filter))
            breakdowns.Add(new(column.Key, column.Label, await reader.BreakdownAsync(register, column, filter, MostValues, cancellationToken)));
        return new RegisterView(
            register.Id, register.Name, register.Source, register.Columns, new PageOf<RegisterRow>(rows, count, page.Page, page.Size), sums, breakdowns);
    }

    private static JsonObject Cells(IReadOnlyList<RegisterColumn> columns, RegisterLine line)
    {
        var cells = new JsonObject();
        foreach (var (column, i) in columns.Select((column, i) => (column, i)))
            cells[column.Key] = line.Cells[i] switch
            {
                DateOnly day => day.ToIso(),
                decimal number => number,
                var text => (string?)text,
            };
        return cells;
    }
}
