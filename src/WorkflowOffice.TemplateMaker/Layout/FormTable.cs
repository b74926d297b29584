using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>A ruled table: rows do not break across pages, heading rows come again on every page.</summary>
internal sealed class FormTable(Controls controls, Inline inline, params int[] widths)
{
    private readonly Table table = new(
        new TableProperties(
            new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new LeftBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new RightBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "000000" },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "000000" }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
        new TableGrid(widths.Select(width => new GridColumn { Width = Number(width) })));

    public Table Table => table;

    public FormTable Header(params FormCell[] cells)
    {
        var row = MakeRow(540, cells);
        row.TableRowProperties!.Append(new TableHeader());
        table.Append(row);
        return this;
    }

    public FormTable Row(int height, params FormCell[] cells)
    {
        table.Append(MakeRow(height, cells));
        return this;
    }

    /// <summary>A row inside a control: once for each entry of a list (<c>repeat:Items</c>) or under a condition (<c>if:Kind=…</c>).</summary>
    public FormTable Controlled(string condition, int height, params FormCell[] cells)
    {
        table.Append(controls.Row(condition, MakeRow(height, cells)));
        return this;
    }

    private TableRow MakeRow(int height, FormCell[] cells)
    {
        if (cells.Sum(cell => cell.Span) != widths.Length)
            throw new InvalidOperationException($"A row has {cells.Sum(cell => cell.Span)} columns instead of {widths.Length}: {cells[0].Text}");
        var row = new TableRow(new TableRowProperties(
            new CantSplit(), new TableRowHeight { Val = (uint)height, HeightType = HeightRuleValues.AtLeast }));
        var column = 0;
        foreach (var cell in cells)
        {
            row.Append(MakeCell(cell, widths.Skip(column).Take(cell.Span).Sum()));
            column += cell.Span;
        }

        return row;
    }

    private TableCell MakeCell(FormCell cell, int width)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
            properties.Append(new GridSpan { Val = cell.Span });
        properties.Append(new TableCellVerticalAlignment
        {
            Val = cell.Align == CellAlign.Block ? TableVerticalAlignmentValues.Top : TableVerticalAlignmentValues.Center,
        });
        var result = new TableCell(properties);
        foreach (var line in cell.Text.Split('\n'))
            result.Append(MakeParagraph(line, cell));
        return result;
    }

    private Paragraph MakeParagraph(string line, FormCell cell)
    {
        // A line that begins with > stands at the right: signature and date below an opinion.
        var right = line.StartsWith('>');
        var properties = new ParagraphProperties(PageSetup.Exactly("360"));
        if (cell.Align == CellAlign.Block && !right)
            properties.Append(new Indentation { FirstLine = "480", FirstLineChars = 200 });
        properties.Append(new Justification
        {
            Val = right ? JustificationValues.Right : cell.Align == CellAlign.Centre ? JustificationValues.Center : JustificationValues.Left,
        });
        var paragraph = new Paragraph(properties);
        paragraph.Append(inline.Parse(right ? line[1..] : line, cell.Label ? TextStyle.CellLabel : TextStyle.Cell));
        return paragraph;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
