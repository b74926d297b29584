using WorkflowOffice.Office.Spreadsheets;

namespace WorkflowOffice.Office.Registers.ExportRegister;

/// <summary>A register as an Excel file: rows go from the database to the file as they are read, none is kept.</summary>
internal sealed class ExportRegisterHandler(RegisterReader reader)
{
    private const int MostRows = 100_000;

    /// <param name="chosen">Keys of the columns; empty: those that are shown at first.</param>
    /// <exception cref="OfficeException">X-REQ-04: too many rows.</exception>
    internal async Task<(Stream File, string Name)> HandleAsync(
        string id, RegisterQuery query, IReadOnlyList<string> chosen, CancellationToken cancellationToken)
    {
        var register = RegisterCatalogue.Get(id);
        var filter = RegisterFilter.Of(register, query);
        var columns = chosen.Count == 0 ? register.Columns.Where(column => !column.Hidden).ToList() : [.. chosen.Distinct().Select(key => RegisterFilter.Column(register, key))];
        if ((await reader.TotalsAsync(register, filter, cancellationToken)).Count > MostRows)
            throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"符合条件的超过 {MostRows} 条，一次不能导出。请按日期缩小范围后再导出。");
        var sheet = columns.Select((column, i) => new SheetColumn<RegisterLine>(column.Label, column.Width, line => line.Cells[i])).ToList();
        var lines = reader.LinesAsync(register, columns, filter, null, 0, cancellationToken).ToBlockingEnumerable(cancellationToken);
        return (SpreadsheetFile.WriteTemporary(register.Name, sheet, lines), register.Name);
    }
}
