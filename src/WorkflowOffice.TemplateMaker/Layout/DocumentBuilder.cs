using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>
/// Builds a document element by element: official documents in the order of GB/T 9704-2012 §7, forms as documents.md §1.3 (F-B) describes them.
/// Elements go into the innermost open block.
/// </summary>
internal sealed class DocumentBuilder
{
    private const int LineTwips = 579;
    private readonly List<OpenXmlElement> content = [];
    private readonly Stack<(string Expression, List<OpenXmlElement> Outside)> open = [];
    private readonly PageLayout layout;
    private readonly TextFlow flow;
    private readonly Controls controls;
    private readonly Inline inline;
    private List<OpenXmlElement> current;
    private Paragraph? letterHead;

    public DocumentBuilder(PageLayout layout, Func<string, string> labelOf)
    {
        this.layout = layout;
        flow = layout == PageLayout.Form ? TextFlow.Form : TextFlow.Official;
        controls = new Controls(labelOf);
        inline = new Inline(controls);
        current = content;
    }

    public byte[] ToBytes() => open.Count > 0
        ? throw new InvalidOperationException($"The block {open.Peek().Expression} is not closed.")
        : layout switch
        {
            PageLayout.Form => TemplateFile.Form(WithLowLastLine(content)),
            PageLayout.Letter => TemplateFile.Letter(content, letterHead ?? throw new InvalidOperationException("A letter needs the agency's name.")),
            _ => TemplateFile.Official(content),
        };

    /// <summary>Word wants a line after a table; at the end of a form it is as low as can be, so that a full page is not followed by an empty one.</summary>
    private static List<OpenXmlElement> WithLowLastLine(List<OpenXmlElement> content)
    {
        if (content.Count > 1 && content[^2] is WordTable && content[^1] is Paragraph line)
            line.ParagraphProperties = new ParagraphProperties(PageSetup.Exactly("20"));
        return content;
    }

    /// <summary>Until <see cref="Close"/> everything stands inside one control: a condition or a repeat.</summary>
    public DocumentBuilder Open(string expression)
    {
        open.Push((expression, current));
        current = [];
        return this;
    }

    public DocumentBuilder Close()
    {
        var (expression, outside) = open.Pop();
        outside.Add(controls.Block(expression, current));
        current = outside;
        return this;
    }

    /// <summary>信函格式: the agency's name in red, its upper edge 30 mm below the page's, a red double line of 170 mm below it.</summary>
    public DocumentBuilder LetterHead(string text)
    {
        letterHead = Paragraph(text, TextStyle.LetterHead, new ParagraphProperties(
            new ParagraphBorders(new BottomBorder { Val = BorderValues.ThickThinSmallGap, Color = "FF0000", Size = 24, Space = 11 }),
            PageSetup.Exactly("760"),
            new Indentation { Left = "-454", Right = "-340" },
            new Justification { Val = JustificationValues.Center }));
        return this;
    }

    /// <summary>信函格式: the number below the first double line, flush with the right edge of the type area.</summary>
    public DocumentBuilder LetterNumber(string text) => Add(Paragraph(text, TextStyle.Body,
        new ParagraphProperties(PageSetup.Exactly(flow.Line), new Justification { Val = JustificationValues.Right })));

    /// <summary>A smaller red head for names that do not fit on one line: minutes.</summary>
    public DocumentBuilder MinutesHead(string text) => Add(Paragraph(text, TextStyle.LetterHead,
        new ParagraphProperties(
            PageSetup.Exactly("800", before: 1890),
            new Justification { Val = JustificationValues.Center })));

    public DocumentBuilder FormAgency(string text) => Centred(text, TextStyle.Heading2, "480", 0, 0);

    public DocumentBuilder FormTitle(string text) => Centred(text, TextStyle.Title, "640", 60, 160);

    public DocumentBuilder FormNumber(string text) => Add(Paragraph(text, TextStyle.FormNumber,
        new ParagraphProperties(PageSetup.Exactly("420", after: 80), new Justification { Val = JustificationValues.Right })));

    public DocumentBuilder Note(string text) => Add(Paragraph(text, TextStyle.Note,
        new ParagraphProperties(PageSetup.Exactly("340", before: 80), new Justification { Val = JustificationValues.Left })));

    public DocumentBuilder Centred(string text, TextStyle style, string line, int before, int after) => Add(Paragraph(text, style,
        new ParagraphProperties(PageSetup.Exactly(line, before, after), new Justification { Val = JustificationValues.Center })));

    /// <summary>出席： in HeiTi before the names (§10.3).</summary>
    public DocumentBuilder Labelled(string label, string text)
    {
        var paragraph = Paragraph(label, flow.Heading, Indented());
        paragraph.Append(inline.Parse(text, flow.Body));
        return Add(paragraph);
    }

    /// <summary>A line at the left or right edge, not indented.</summary>
    public DocumentBuilder Line(string text, JustificationValues side, int before = 0, int after = 0) => Add(Paragraph(text, flow.Body,
        new ParagraphProperties(PageSetup.Exactly(flow.Line, before, after), new Justification { Val = side })));

    public DocumentBuilder NextPage() => Add(new Paragraph(
        new ParagraphProperties(PageSetup.Exactly("20")), new Run(new Break { Type = BreakValues.Page })));

    /// <summary>附件 on a page of its own: the word and its number flush left on the first line, the title centred on the third (§7.3.7).</summary>
    public DocumentBuilder Attachment(string mark, string title)
    {
        Add(Paragraph(mark, TextStyle.Heading1, new ParagraphProperties(new PageBreakBefore(), PageSetup.Exactly(flow.Line))));
        return Add(Paragraph(title, TextStyle.Title, new ParagraphProperties(
            PageSetup.Exactly("640", before: LineTwips, after: LineTwips), new Justification { Val = JustificationValues.Center })));
    }

    /// <summary>附件说明: one line below the text, two characters from the left; what follows stands below the name of the first annex (§7.3.4).</summary>
    public DocumentBuilder AnnexNote(string text, bool isFirst)
    {
        if (isFirst)
            KeepWithNext();
        var indentation = new Indentation { Left = (5 * flow.CharTwips).ToString(CultureInfo.InvariantCulture), LeftChars = 500 };
        if (isFirst)
            (indentation.Hanging, indentation.HangingChars) = ((3 * flow.CharTwips).ToString(CultureInfo.InvariantCulture), 300);
        var before = isFirst ? int.Parse(flow.Line, CultureInfo.InvariantCulture) : 0;
        return Add(Paragraph(text, flow.Body, new ParagraphProperties(new KeepLines(), PageSetup.Exactly(flow.Line, before), indentation)));
    }

    /// <summary>What stands last so far goes to the next page together with what comes.</summary>
    public void KeepWithNext() => KeepLastWithSignature(current);

    /// <summary>The agency's name in red, its upper edge 35 mm below the type area's (§7.2.4).</summary>
    public DocumentBuilder RedHead(string text) => Add(Paragraph(text, TextStyle.RedHead,
        new ParagraphProperties(
            PageSetup.Exactly("800", before: 1890),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>Two lines below the head; the red line 4 mm below it, as wide as the type area (§7.2.5, §7.2.7).</summary>
    public DocumentBuilder Number(string text) => Add(Paragraph(text, TextStyle.Body,
        new ParagraphProperties(
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Color = "FF0000", Size = 12, Space = 9 }),
            PageSetup.Exactly("400", before: 2 * LineTwips),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>Two lines below the red line (§7.3.1); one empty line follows.</summary>
    public DocumentBuilder Title(string text) => Add(Paragraph(text, TextStyle.Title,
        new ParagraphProperties(
            PageSetup.Exactly("640", before: 2 * LineTwips, after: LineTwips),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>主送机关: flush left, with a full-width colon (§7.3.2).</summary>
    public DocumentBuilder To(string text) => Add(Paragraph(text, flow.Body, new ParagraphProperties(PageSetup.Exactly(flow.Line))));

    /// <summary>此致 and the agency: never apart.</summary>
    public DocumentBuilder Closing(string to)
    {
        var closing = Indented();
        closing.PrependChild(new KeepNext());
        return Add(Paragraph("此致", flow.Body, closing)).To(to);
    }

    public DocumentBuilder Heading(string text) => Add(Heading1(text));

    public DocumentBuilder Body(string text) => Add(BodyText(text));

    /// <summary>The title of a document without a red head: at the top of the type area.</summary>
    public DocumentBuilder PlainTitle(string text) => Add(Paragraph(text, TextStyle.Title,
        new ParagraphProperties(
            PageSetup.Exactly("640", before: LineTwips, after: LineTwips),
            new Justification { Val = JustificationValues.Center })));

    /// <summary>A table between paragraphs; large: to be read from afar.</summary>
    public DocumentBuilder Table(int[] widths, Action<FormTable> rows, bool large)
    {
        var table = new FormTable(controls, inline, large, widths);
        rows(table);
        LeaveRoomBelow(current);
        Add(table.Table);
        return Add(new Paragraph(new ParagraphProperties(PageSetup.Exactly(layout == PageLayout.Form ? "100" : "200"))));
    }

    /// <summary>The rule of a table must not touch the line above it.</summary>
    private static void LeaveRoomBelow(List<OpenXmlElement> elements)
    {
        if (elements.Count > 0 && elements[^1] is Paragraph { ParagraphProperties.SpacingBetweenLines: { After.Value: "0" } spacing })
            spacing.After = "120";
    }

    /// <summary>
    /// Where a person signs by hand; the control marks the place for a picture of the signature. At the left, as forms have it: there the longest caption and
    /// its blank fit on one line, and the seal on name and date at the right does not reach them.
    /// </summary>
    public DocumentBuilder SignLine(string caption, string who)
    {
        var properties = Indented();
        properties.PrependChild(new KeepLines());
        properties.PrependChild(new KeepNext());
        properties.SpacingBetweenLines!.Before = flow.SignatureGap.ToString(CultureInfo.InvariantCulture);
        return Add(controls.Block($"sign:{who}", [Paragraph($"{caption}　　　　　　　　", flow.Body, properties)]));
    }

    /// <summary>A QR code in the middle, with a line below it that says what it is for. The line grows with the code: an exact height would cut it.</summary>
    public DocumentBuilder Code(string path, int millimetres, string caption)
    {
        Add(new Paragraph(
            new ParagraphProperties(
                new KeepNext(), new SpacingBetweenLines { Before = "240", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                new Justification { Val = JustificationValues.Center }),
            controls.Code(path, millimetres, flow.Body)));
        return Centred(caption, TextStyle.Note, "340", 0, 0);
    }

    /// <summary>附注: in brackets below the date (§7.3.6).</summary>
    public DocumentBuilder Remark(string text)
    {
        current[^1].Descendants<Paragraph>().Last().ParagraphProperties!.PrependChild(new KeepNext());
        var remark = BodyText(text);
        remark.ParagraphProperties!.PrependChild(new KeepLines());
        return Add(remark);
    }

    public DocumentBuilder Add(OpenXmlElement element)
    {
        current.Add(element);
        return this;
    }

    private Paragraph BodyText(string text) => Paragraph(text, flow.Body, Indented());

    /// <summary>一、 in HeiTi (§7.3.3); stays with the paragraph it belongs to.</summary>
    private Paragraph Heading1(string text)
    {
        var properties = Indented();
        properties.PrependChild(new KeepNext());
        return Paragraph(text, flow.Heading, properties);
    }

    /// <summary>
    /// Name and date with a seal (§7.3.5.1): the date ends four characters from the right edge, the name is centred above it. The control
    /// marks where the seal goes: centred on the date, pressing on both lines.
    /// </summary>
    public DocumentBuilder SealedBy(string name, string date)
    {
        KeepLastWithSignature(current);
        return Add(controls.Block("seal:Agency",
        [
            Paragraph(name, flow.Body, Signature(flow.SealGap, keepNext: true)),
            Paragraph(date, flow.Body, Signature(before: 0, keepNext: false)),
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
            if (i > 0 && elements[i] is Paragraph && elements[i - 1] is WordTable table)
                KeepLastRow(table);
            return;
        }
    }

    /// <summary>Below a table it is its last row that goes with the signature.</summary>
    private static void KeepLastRow(WordTable table)
    {
        foreach (var properties in table.Elements<TableRow>().LastOrDefault()?.Descendants<ParagraphProperties>() ?? [])
            properties.KeepNext ??= new KeepNext();
    }

    /// <summary>Copies, issuing office and date at the foot of the last page, between lines (§7.4).</summary>
    public DocumentBuilder Imprint(string condition, string copies, string issuer, string date) =>
        Add(controls.Block(condition, [Layout.Imprint.Anchored(copies, issuer, date, inline)]));

    private ParagraphProperties Signature(int before, bool keepNext)
    {
        // The middle of the date lies 4 + 3.25 characters from the right edge; both lines are centred on it.
        var properties = new ParagraphProperties();
        if (keepNext)
            properties.Append(new KeepNext());
        properties.Append(
            new KeepLines(),
            PageSetup.Exactly(flow.Line, before),
            new Indentation { Left = "4220", Right = "0" },
            new Justification { Val = JustificationValues.Center });
        return properties;
    }

    private ParagraphProperties Indented() => new(
        PageSetup.Exactly(flow.Line),
        new Indentation { FirstLine = (2 * flow.CharTwips).ToString(CultureInfo.InvariantCulture), FirstLineChars = 200 });

    private Paragraph Paragraph(string text, TextStyle style, ParagraphProperties properties)
    {
        var paragraph = new Paragraph(properties);
        paragraph.Append(inline.Parse(text, style));
        return paragraph;
    }
}
