using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Builds a document with a red head, element by element, in the order of GB/T 9704-2012 §7.</summary>
internal sealed class OfficialDocument
{
    private const int LineTwips = 579;
    private const int CharTwips = 316;
    private readonly List<OpenXmlElement> content = [];
    private readonly Inline inline;

    public OfficialDocument(TemplateManifest manifest)
    {
        Controls = new Controls(manifest.LabelOf);
        inline = new Inline(Controls);
    }

    public Controls Controls { get; }

    public byte[] ToBytes() => TemplateFile.Official(content);

    /// <summary>The agency's name in red, its upper edge 35 mm below the type area's (§7.2.4).</summary>
    public OfficialDocument RedHead(string text) => Add(Paragraph(text, TextStyle.RedHead,
        new ParagraphProperties(
            PageSetup.Exactly("800", before: 1890),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>Two lines below the head; the red line 4 mm below it, as wide as the type area (§7.2.5, §7.2.7).</summary>
    public OfficialDocument Number(string text) => Add(Paragraph(text, TextStyle.Body,
        new ParagraphProperties(
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Color = "FF0000", Size = 12, Space = 9 }),
            PageSetup.Exactly("400", before: 2 * LineTwips),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>Two lines below the red line (§7.3.1); one empty line follows.</summary>
    public OfficialDocument Title(string text) => Add(Paragraph(text, TextStyle.Title,
        new ParagraphProperties(
            PageSetup.Exactly("640", before: 2 * LineTwips, after: LineTwips),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>主送机关: flush left, with a full-width colon (§7.3.2).</summary>
    public OfficialDocument To(string text) => Add(Paragraph(text, TextStyle.Body, new ParagraphProperties(PageSetup.Exactly(PageSetup.Line))));

    public OfficialDocument Heading(string text) => Add(Heading1(text));

    public OfficialDocument Body(string text) => Add(BodyText(text));

    public OfficialDocument If(string condition, params string[] paragraphs) =>
        Add(Controls.Block(condition, paragraphs.Select(BodyText)));

    public OfficialDocument Repeat(string path, params string[] paragraphs) =>
        Add(Controls.Block($"repeat:{path}", paragraphs.Select(BodyText)));

    public OfficialDocument Add(OpenXmlElement element)
    {
        content.Add(element);
        return this;
    }

    public Paragraph BodyText(string text) => Paragraph(text, TextStyle.Body, Indented());

    /// <summary>一、 in HeiTi (§7.3.3); stays with the paragraph it belongs to.</summary>
    public Paragraph Heading1(string text)
    {
        var properties = Indented();
        properties.PrependChild(new KeepNext());
        return Paragraph(text, TextStyle.Heading1, properties);
    }

    /// <summary>
    /// Name and date with a seal (§7.3.5.1): the date ends four characters from the right edge, the name is centred above it. The control
    /// marks where the seal goes: centred on the date, pressing on both lines.
    /// </summary>
    public OfficialDocument SealedBy(string name, string date) => Add(Controls.Block("seal:Agency",
    [
        Paragraph(name, TextStyle.Body, Signature(before: 2 * LineTwips, keepNext: true)),
        Paragraph(date, TextStyle.Body, Signature(before: 0, keepNext: false)),
    ]));

    /// <summary>Copies, issuing office and date at the foot of the last page, between lines (§7.4).</summary>
    public OfficialDocument Imprint(string condition, string copies, string issuer, string date)
    {
        var table = ImprintTable(copies, issuer, date);
        return Add(Controls.Block(condition, [table]));
    }

    private static ParagraphProperties Signature(int before, bool keepNext)
    {
        // The middle of the date lies 4 + 3.25 characters from the right edge; both lines are centred on it.
        var properties = new ParagraphProperties();
        if (keepNext)
            properties.Append(new KeepNext());
        properties.Append(
            new KeepLines(),
            PageSetup.Exactly(PageSetup.Line, before),
            new Indentation { Left = "4220", Right = "0" },
            new Justification { Val = JustificationValues.Center });
        return properties;
    }

    private static ParagraphProperties Indented() => new(
        PageSetup.Exactly(PageSetup.Line),
        new Indentation { FirstLine = (2 * CharTwips).ToString(CultureInfo.InvariantCulture), FirstLineChars = 200 });

    private Paragraph Paragraph(string text, TextStyle style, ParagraphProperties properties)
    {
        var paragraph = new Paragraph(properties);
        paragraph.Append(inline.Parse(text, style));
        return paragraph;
    }

    private Table ImprintTable(string copies, string issuer, string date)
    {
        var thick = new EnumValue<BorderValues>(BorderValues.Single);
        var table = new Table(
            new TableProperties(
                new TablePositionProperties
                {
                    LeftFromText = 0,
                    RightFromText = 0,
                    HorizontalAnchor = HorizontalAnchorValues.Margin,
                    VerticalAnchor = VerticalAnchorValues.Margin,
                    TablePositionXAlignment = HorizontalAlignmentValues.Left,
                    TablePositionYAlignment = VerticalAlignmentValues.Bottom,
                },
                new TableWidth { Width = PageSetup.TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = thick, Size = 8, Color = "000000" },
                    new BottomBorder { Val = thick, Size = 8, Color = "000000" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 6, Color = "000000" }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = "5245" }, new GridColumn { Width = "3600" }),
            new TableRow(Cell(copies, 8845, 2, JustificationValues.Left)),
            new TableRow(Cell(issuer, 5245, 1, JustificationValues.Left), Cell(date, 3600, 1, JustificationValues.Right)));
        return table;
    }

    private TableCell Cell(string text, int width, int span, JustificationValues side)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        return new TableCell(properties, Paragraph(text, TextStyle.Imprint, new ParagraphProperties(
            PageSetup.Exactly("480"),
            new Indentation { Left = "280", LeftChars = 100, Right = "280", RightChars = 100 },
            new Justification { Val = side })));
    }
}
