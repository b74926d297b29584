using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WorkflowOffice.Office.Spreadsheets;

/// <summary>Writes an .xlsx of one sheet with a heading, a filter, and cells of their own types.</summary>
/// <remarks>
/// Nothing that people typed can become a formula: texts are inline strings, which no spreadsheet program evaluates, and those that begin
/// like a formula also carry the quote prefix, so that editing the cell does not make them one.
/// </remarks>
internal static class SpreadsheetFile
{
    internal const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestText = 32_767;
    private const uint Plain = 0, Heading = 1, Date = 2, Instant = 3, Quoted = 4;
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    internal static byte[] Write<T>(string sheetName, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows)
    {
        using var stream = new MemoryStream();
        Write(stream, sheetName, columns, rows);
        return stream.ToArray();
    }

    /// <summary>Row by row into a stream that can seek; the rows may come from a database as they are read.</summary>
    internal static void Write<T>(Stream stream, string sheetName, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows)
    {
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = book.AddNewPart<WorksheetPart>();
            var count = WriteSheet(part, columns, rows);
            var range = $"'{sheetName}'!$A$1:${ColumnName(columns.Count)}${count}";
            book.Workbook = new Workbook(
                new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = sheetName }),
                // Spreadsheet programs keep the range of a filter under this name.
                new DefinedNames(new DefinedName(range) { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true }));
        }
    }

    private static int WriteSheet<T>(WorksheetPart part, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows)
    {
        var number = 1;
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(columns.Select((column, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(columns.Select(column => Text(column.Title, Heading))));
        foreach (var row in rows)
        {
            writer.WriteElement(new Row(columns.Select(column => Cell(column.Value(row)))));
            number++;
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(columns.Count)}{number}" });
        writer.WriteEndElement();
        return number;
    }

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell(),
        DateOnly date => Number(date.ToDateTime(TimeOnly.MinValue).Subtract(Epoch).TotalDays, Date),
        DateTimeOffset at => Number(Deadlines.LegalTime.Local(at).DateTime.Subtract(Epoch).TotalDays, Instant),
        int or long or decimal or double => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), Plain),
        _ when value.ToString() is { Length: > 0 } text => Text(text, "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? Quoted : Plain),
        _ => new Cell(),
    };

    private static Cell Number(double value, uint style) =>
        new() { CellValue = new CellValue(value), DataType = CellValues.Number, StyleIndex = style };

    private static Cell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <summary>XML knows no control characters, and a cell has a longest text.</summary>
    private static string Clean(string text)
    {
        var clean = text.AsSpan().ContainsAnyInRange('\0', '\u001f')
            ? string.Concat(text.Where(c => c is '\t' or '\n' || c > '\u001f'))
            : text;
        return clean.Length <= LongestText ? clean : clean[..LongestText];
    }

    private static string ColumnName(int count) => count <= 26 ? ((char)('A' + count - 1)).ToString() : $"A{(char)('A' + count - 27)}";

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy-mm-dd hh:mm" }),
        new Fonts(Font(), Font(bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE6EEF8" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true },
            new CellFormat { QuotePrefix = true }));

    private static Font Font(bool bold = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = 11 }, new FontName { Val = "宋体" });
        return font;
    }
}
