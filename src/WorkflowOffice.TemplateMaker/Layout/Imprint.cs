using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>
/// 版记: a table in a text box that hangs on the lower edge of the type area of the page it comes to stand on, so that its last line
/// coincides with that edge (§7.4.1). Neither a floating table nor a frame keeps that place in LibreOffice.
/// </summary>
internal static class Imprint
{
    private const int Narrow = 3600;
    private const long WidthEmu = PageSetup.TextWidth * 635L;
    private const long HeightEmu = 648_000;

    public static Paragraph Anchored(string copies, string issuer, string date, Inline inline)
    {
        var box = Table(copies, issuer, date, inline).OuterXml + Tiny().OuterXml;
        var shape = new AlternateContent($"""
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH><wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV><wp:extent cx="{WidthEmu}" cy="{HeightEmu}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="版记"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{WidthEmu}" cy="{HeightEmu}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:spAutoFit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>
            """.Trim());
        var paragraph = Tiny();
        paragraph.Append(new Run(shape));
        return paragraph;
    }

    /// <summary>Takes next to no room.</summary>
    private static Paragraph Tiny() => new(new ParagraphProperties(PageSetup.Exactly("20")));

    private static Table Table(string copies, string issuer, string date, Inline inline) => new(
        new TableProperties(
            new TableWidth { Width = Number(PageSetup.TextWidth), Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 6, Color = "000000" }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
        new TableGrid(new GridColumn { Width = Number(PageSetup.TextWidth - Narrow) }, new GridColumn { Width = Number(Narrow) }),
        new TableRow(Cell(copies, PageSetup.TextWidth, 2, JustificationValues.Left, inline)),
        new TableRow(
            Cell(issuer, PageSetup.TextWidth - Narrow, 1, JustificationValues.Left, inline),
            Cell(date, Narrow, 1, JustificationValues.Right, inline)));

    private static TableCell Cell(string text, int width, int span, JustificationValues side, Inline inline)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        // One character free at either side; further lines of the copies start below the first name (抄送： is three characters).
        var hanging = span > 1 ? new Indentation { Left = "1120", LeftChars = 400, Hanging = "840", HangingChars = 300, Right = "280", RightChars = 100 }
            : new Indentation { Left = "280", LeftChars = 100, Right = "280", RightChars = 100 };
        var paragraph = new Paragraph(new ParagraphProperties(
            PageSetup.Exactly("480"), hanging, new Justification { Val = side }));
        paragraph.Append(inline.Parse(text, TextStyle.Imprint));
        return new TableCell(properties, paragraph);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
