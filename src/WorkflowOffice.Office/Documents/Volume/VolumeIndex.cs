using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.Office.Documents.Volume;

/// <summary>A line of 卷内目录.</summary>
/// <param name="Pages">Null where it is not known: the document was never rendered.</param>
internal sealed record VolumeLine(string? Number, string? Author, string Title, DateOnly Date, int? Pages, string? Remark, string FileName);

/// <summary>卷内目录 of a downloaded case, as a Word document.</summary>
internal static class VolumeIndex
{
    private static readonly (string Title, int Width)[] Columns =
        [("序号", 740), ("文号", 2360), ("责任者", 1500), ("题名", 2380), ("日期", 1280), ("页数", 740), ("备注", 800)];

    internal static byte[] Write(string caseNo, string caseTitle, IReadOnlyList<VolumeLine> lines)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
                Text("卷内目录", "方正小标宋_GBK", 44, JustificationValues.Center),
                Text($"{caseTitle}（{caseNo}）", "仿宋_GB2312", 28, JustificationValues.Center, after: 200),
                new Table(
                    [new TableProperties(Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
                     new TableGrid(Columns.Select(column => new GridColumn { Width = column.Width.ToString(CultureInfo.InvariantCulture) })),
                     Row([.. Columns.Select(column => column.Title)], "黑体", isHead: true),
                     .. lines.Select((line, i) => Row(Cells(line, i + 1), "仿宋_GB2312", isHead: false))]),
                new SectionProperties(
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Top = 1440, Bottom = 1440, Left = 1100, Right = 1000, Header = 720, Footer = 720, Gutter = 0 })));
        }

        return stream.ToArray();
    }

    private static string[] Cells(VolumeLine line, int no) =>
    [
        no.ToString(CultureInfo.InvariantCulture), line.Number ?? "", line.Author ?? "", line.Title, line.Date.ToIso(),
        line.Pages?.ToString(CultureInfo.InvariantCulture) ?? "", line.Remark ?? "",
    ];

    private static TableRow Row(string[] cells, string font, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 520, HeightType = HeightRuleValues.AtLeast });
        if (isHead)
            properties.AppendChild(new TableHeader());
        var row = new TableRow(properties);
        for (var i = 0; i < cells.Length; i++)
        {
            row.AppendChild(new TableCell(
                new TableCellProperties(
                    new TableCellWidth { Width = Columns[i].Width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                    new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
                Text(cells[i], font, 21, i is 0 or 1 or 4 or 5 || isHead ? JustificationValues.Center : JustificationValues.Left)));
        }

        return row;
    }

    private static Paragraph Text(string text, string font, int halfPoints, JustificationValues justification, int after = 0) => new(
        new ParagraphProperties(new SpacingBetweenLines { After = after.ToString(CultureInfo.InvariantCulture) }, new Justification { Val = justification }),
        new Run(
            new RunProperties(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = font, Hint = FontTypeHintValues.EastAsia },
                new FontSize { Val = halfPoints.ToString(CultureInfo.InvariantCulture) }),
            new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }));

    private static string Printable(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value is '\t' or >= 0x20 and not (0xFFFE or 0xFFFF)).Select(rune => rune.ToString()));

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
