using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.Spreadsheets;

namespace WorkflowOffice.Office.Registers.ExportRegister;

/// <summary>A register as an Excel file, however long: rows go from the database to the file as they are read, none is kept.</summary>
internal sealed class ExportRegisterHandler(RegisterReader reader, CatalogueStore catalogues)
{
    /// <param name="chosen">Keys of the columns; empty: those that are shown at first.</param>
    internal async Task<(Stream File, string Name)> HandleAsync(string id, RegisterQuery query, IReadOnlyList<string> chosen, CancellationToken cancellationToken)
    {
        var register = await catalogues.RegisterAsync(id, cancellationToken);
        var filter = RegisterFilter.Of(register, query);
        var columns = chosen.Count == 0 ? register.Columns.Where(column => !column.Hidden).ToList() : [.. chosen.Distinct().Select(key => RegisterFilter.Column(register, key))];
        var sheet = columns.Select((column, i) => new SheetColumn<RegisterLine>(column.Label, column.Width, line => line.Cells[i])).ToList();
        var lines = reader.LinesAsync(register, columns, filter, null, 0, cancellationToken).ToBlockingEnumerable(cancellationToken);
        return (SpreadsheetFile.WriteTemporary(register.Name, sheet, lines), register.Name);
    }
}
