using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Page of GB/T 9704-2012 §5: A4, type area 156 mm × 225 mm, 22 lines of 28 characters.</summary>
internal static class PageSetup
{
    /// <summary>156 mm.</summary>
    public const int TextWidth = 8845;

    /// <summary>225 mm / 22 lines = 28.95 pt.</summary>
    public const string Line = "579";

    public static SectionProperties Official(string oddFooter, string evenFooter) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooter },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 851, Footer = 1406, Gutter = 0 },
        new Columns { Space = "425" },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = 579 });

    /// <summary>信函格式 (GB/T 9704-2012 §10.1): the head in the first page's header, no number on it.</summary>
    public static SectionProperties Letter(string oddFooter, string evenFooter, string firstHeader, string firstFooter) => new(
        new HeaderReference { Type = HeaderFooterValues.First, Id = firstHeader },
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooter },
        new FooterReference { Type = HeaderFooterValues.First, Id = firstFooter },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 1640, Footer = 1134, Gutter = 0 },
        new Columns { Space = "425" },
        new TitlePage(),
        new DocGrid { Type = DocGridValues.Lines, LinePitch = 579 });

    /// <summary>Forms: the same type area, but no character grid, which would pull table cells apart.</summary>
    public static SectionProperties Form(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1701, Right = 1474, Bottom = 1418, Left = 1587, Header = 851, Footer = 851, Gutter = 0 },
        new Columns { Space = "425" },
        new DocGrid { LinePitch = 312 });

    public static SpacingBetweenLines Exactly(string line, int before = 0, int after = 0) => new()
    {
        Before = before.ToString(System.Globalization.CultureInfo.InvariantCulture),
        After = after.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Line = line,
        LineRule = LineSpacingRuleValues.Exact,
    };
}
