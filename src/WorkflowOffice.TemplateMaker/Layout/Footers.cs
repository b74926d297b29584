using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Page numbers: — 1 — outside on official documents (GB/T 9704-2012 §7.5), 共 页 第 页 on forms.</summary>
internal static class Footers
{
    public static void AddOfficial(MainDocumentPart main)
    {
        Add(main, "rId4", Dashed(JustificationValues.Right));
        Add(main, "rId5", Dashed(JustificationValues.Left));
    }

    /// <summary>The lower red double line 20 mm above the page's edge (GB/T 9704-2012 §10.1), page numbers from the second page.</summary>
    public static void AddLetter(MainDocumentPart main, Paragraph head)
    {
        AddOfficial(main);
        main.AddNewPart<HeaderPart>("rId6").Header = new Header(head);
        Add(main, "rId7", new Paragraph(new ParagraphProperties(
            new ParagraphBorders(new BottomBorder { Val = BorderValues.ThinThickSmallGap, Color = "FF0000", Size = 24, Space = 0 }),
            PageSetup.Exactly("20"),
            new Indentation { Left = "-454", Right = "-340" })));
    }

    public static void AddForm(MainDocumentPart main) =>
        Add(main, "rId4", new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            Inline.Text("共 ", TextStyle.Note), Code("NUMPAGES", TextStyle.Note), Inline.Text(" 页　第 ", TextStyle.Note),
            Code("PAGE", TextStyle.Note), Inline.Text(" 页", TextStyle.Note)));

    /// <summary>One character away from the outer edge of the type area.</summary>
    private static Paragraph Dashed(JustificationValues side) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Line = "320", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = "280", LeftChars = 100, Right = "280", RightChars = 100 },
            new Justification { Val = side }),
        Inline.Text("— ", TextStyle.PageNumber), Code("PAGE", TextStyle.PageNumber), Inline.Text(" —", TextStyle.PageNumber));

    private static SimpleField Code(string code, TextStyle style) => new(Inline.Text("1", style)) { Instruction = $" {code} " };

    private static void Add(MainDocumentPart main, string id, OpenXmlElement content) =>
        main.AddNewPart<FooterPart>(id).Footer = new Footer(content);
}
