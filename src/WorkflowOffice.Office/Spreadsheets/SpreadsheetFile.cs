using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WorkflowOffice.Office.Spreadsheets;

/// <summary>Writes an .xlsx with a heading, a filter, and cells of their own types.</summary>
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

    /// <summary>A sheet holds 1,048,576 rows, its heading included.</summary>
    private const int MostRowsOfSheet = 1_000_000;

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>
    /// A file that is gone when the stream is closed, at its beginning. Rows go to it as they are read, so that any number of them takes the
    /// memory of one; the answer to the client begins only when all is read, so that a failure is an error and not half a table.
    /// </summary>
    internal static FileStream WriteTemporary<T>(string sheetName, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81_920,
            FileOptions.DeleteOnClose | FileOptions.SequentialScan);
        try
        {
            Write(file, sheetName, columns, rows);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Part by part, each written once: nothing is kept. What one sheet does not hold goes on in the next.</summary>
    internal static void Write<T>(
        Stream stream, string sheetName, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows, int mostRowsOfSheet = MostRowsOfSheet)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var counts = new List<int>();
        using (var next = rows.GetEnumerator())
        {
            for (var more = true; more;)
            {
                using var part = archive.CreateEntry($"xl/worksheets/sheet{counts.Count + 1}.xml").Open();
                var (count, goesOn) = WriteSheet(part, columns, next, mostRowsOfSheet, isFirst: counts.Count == 0);
                counts.Add(count);
                more = goesOn;
            }
        }

        WritePart(archive, "xl/styles.xml", Styles().OuterXml);
        WritePart(archive, "xl/workbook.xml", Book(sheetName, columns.Count, counts).OuterXml);
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        WritePart(archive, "xl/_rels/workbook.xml.rels", Relations(
            [.. counts.Select((_, i) => ($"s{i + 1}", office + "worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", office + "styles", "styles.xml")]));
        WritePart(archive, "_rels/.rels", Relations([("book", office + "officeDocument", "xl/workbook.xml")]));
        const string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        WritePart(archive, "[Content_Types].xml", new XElement(
            Types + "Types",
            new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            Override("/xl/workbook.xml", kind + "sheet.main+xml"), Override("/xl/styles.xml", kind + "styles+xml"),
            counts.Select((_, i) => Override($"/xl/worksheets/sheet{i + 1}.xml", kind + "worksheet+xml"))).ToString());
    }

    private static XElement Override(string part, string type) =>
        new(Types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));

    private static string Relations(IReadOnlyList<(string Id, string Type, string Target)> links) => new XElement(
        Links + "Relationships",
        links.Select(link => new XElement(
            Links + "Relationship", new XAttribute("Id", link.Id), new XAttribute("Type", link.Type), new XAttribute("Target", link.Target)))).ToString();

    private static void WritePart(ZipArchive archive, string name, string xml)
    {
        using var part = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        part.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        part.Write(xml);
    }

    private static Workbook Book(string sheetName, int columns, List<int> counts)
    {
        var names = counts.Select((_, i) => i == 0 ? sheetName : string.Create(CultureInfo.InvariantCulture, $"{sheetName} {i + 1}")).ToList();
        return new Workbook(
            new Sheets(names.Select((name, i) => new Sheet { Id = string.Create(CultureInfo.InvariantCulture, $"s{i + 1}"), SheetId = (uint)i + 1, Name = name })),
            // Spreadsheet programs keep the range of a filter under this name.
            new DefinedNames(names.Select((name, i) => new DefinedName($"'{name}'!$A$1:${ColumnName(columns)}${counts[i]}")
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = (uint)i,
                Hidden = true,
            })));
    }

    /// <summary>→ how many rows it has with its heading, and whether there are more than it holds.</summary>
    private static (int Count, bool GoesOn) WriteSheet<T>(Stream part, IReadOnlyList<SheetColumn<T>> columns, IEnumerator<T> rows, int mostRows, bool isFirst)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(columns.Select((column, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(columns.Select(column => Text(column.Title, Heading))));
        var number = 1;
        // The sheet before has already moved on to the first row of this one.
        var found = !isFirst || rows.MoveNext();
        for (; found && number <= mostRows; found = rows.MoveNext(), number++)
            writer.WriteElement(new Row(columns.Select(column => Cell(column.Value(rows.Current)))));
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(columns.Count)}{number}" });
        writer.WriteEndElement();
        return (number, found);
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
