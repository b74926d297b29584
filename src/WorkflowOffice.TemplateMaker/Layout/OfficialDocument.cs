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
    private readonly Controls controls;
    private readonly Inline inline;

    public OfficialDocument(TemplateManifest manifest)
    {
        controls = new Controls(manifest.LabelOf);
        inline = new Inline(controls);
    }

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

    /// <summary>The title of a document without a red head: at the top of the type area.</summary>
    public OfficialDocument PlainTitle(string text) => Add(Paragraph(text, TextStyle.Title,
        new ParagraphProperties(
            PageSetup.Exactly("640", before: LineTwips, after: LineTwips),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>A table between paragraphs.</summary>
    public OfficialDocument Table(int[] widths, Action<FormTable> rows)
    {
        var table = new FormTable(controls, inline, widths);
        rows(table);
        Add(table.Table);
        return Add(new Paragraph(new ParagraphProperties(PageSetup.Exactly("200"))));
    }

    /// <summary>Where a person signs by hand; the control marks the place for a picture of the signature.</summary>
    public OfficialDocument SignLine(string caption, string who) => Add(controls.Block($"sign:{who}",
        [Paragraph($"{caption}　　　　　　　　", TextStyle.Body, Signature(before: 2 * LineTwips, keepNext: true))]));

    /// <summary>附注: in brackets below the date (§7.3.6).</summary>
    public OfficialDocument Remark(string text)
    {
        content[^1].Descendants<Paragraph>().Last().ParagraphProperties!.PrependChild(new KeepNext());
        var remark = BodyText(text);
        remark.ParagraphProperties!.PrependChild(new KeepLines());
        return Add(remark);
    }

    public OfficialDocument If(string condition, params string[] paragraphs) =>
        Add(Conditional(condition, paragraphs));

    public OfficialDocument Add(Func<OfficialDocument, OpenXmlElement> element) => Add(element(this));

    public SdtBlock Block(string condition, IEnumerable<OpenXmlElement> elements) => controls.Block(condition, elements);

    public SdtBlock Conditional(string condition, params string[] paragraphs) => controls.Block(condition, paragraphs.Select(BodyText));

    public SdtBlock Repeated(string path, string paragraph) => controls.Block($"repeat:{path}", [BodyText(paragraph)]);

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
    public OfficialDocument SealedBy(string name, string date, int before = 2 * LineTwips)
    {
        KeepLastWithSignature(content);
        return Add(controls.Block("seal:Agency",
        [
            Paragraph(name, TextStyle.Body, Signature(before, keepNext: true)),
            Paragraph(date, TextStyle.Body, Signature(before: 0, keepNext: false)),
        ]));
    }

    /// <summary>
    /// The last page must not hold the signature alone (GB/T 9704-2012 §7.3.5.4 asks to adjust the text instead): the paragraph before it
    /// goes with it. A conditional block may vanish, so the one before that is kept as well.
    /// </summary>
    private static void KeepLastWithSignature(List<OpenXmlElement> elements)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            if (elements[i] is SdtBlock block)
            {
                KeepLastWithSignature([.. block.SdtContentBlock!.Elements()]);
                continue;
            }

            if (elements[i] is Paragraph { ParagraphProperties: { KeepNext: null } properties })
                properties.PrependChild(new KeepNext());
            return;
        }
    }

    /// <summary>Copies, issuing office and date at the foot of the last page, between lines (§7.4).</summary>
    public OfficialDocument Imprint(string condition, string copies, string issuer, string date) =>
        Add(controls.Block(condition, [Layout.Imprint.Anchored(copies, issuer, date, inline)]));

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
}
