using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>What a repeat shows when it has no entries: one row over the whole width, one paragraph, or a few words.</summary>
internal sealed class EmptyRepeat(XmlText xml)
{
    private static readonly HashSet<string> KeptCellProperties = ["tcBorders", "shd", "noWrap", "tcMar", "vAlign"];

    public (byte[] Start, byte[] End) Around(XElement marker)
    {
        var first = FirstContent(marker);
        if (first?.Name == Names.Tr)
            return Row(first);
        if (first?.Name == Names.Tc)
            return Wrap($"<w:tc>{CellProperties(first, 1, null)}", first.Element(Names.P), "</w:tc>");
        var paragraph = first is not null && Names.IsBlock(first.Name) ? first.DescendantsAndSelf(Names.P).FirstOrDefault() : null;
        if (paragraph is not null)
            return Wrap("", paragraph, "");
        var properties = marker.Descendants(Names.RPr).FirstOrDefault();
        return (Bytes($"<w:r>{xml.Whole(properties)}<w:t>"), Bytes("</w:t></w:r>"));
    }

    /// <summary>The first real element, looking into nested markers and foreign content controls.</summary>
    private static XElement? FirstContent(XElement marker)
    {
        var first = marker.Elements().FirstOrDefault(e => e.Name != Names.RPr);
        while (first is not null && (first.Name == Names.Sdt || Names.IsOwn(first)))
        {
            if (first.Name == Names.Field || first.Name == Names.Image)
                return null;
            var inside = first.Name == Names.Sdt ? first.Element(Names.SdtContent) : first;
            first = inside?.Elements().FirstOrDefault(e => e.Name != Names.RPr);
        }

        return first;
    }

    private (byte[] Start, byte[] End) Row(XElement row)
    {
        var cells = row.Descendants(Names.Tc).Where(cell => cell.Ancestors(Names.Tr).First() == row).ToList();
        var span = cells.Sum(cell => Number(cell.Element(Names.TcPr)?.Element(Names.W + "gridSpan")?.Attribute(Names.Val), 1));
        var widths = cells.Select(cell => cell.Element(Names.TcPr)?.Element(Names.W + "tcW")).ToList();
        int? width = widths.All(w => (string?)w?.Attribute(Names.W + "type") == "dxa") ? widths.Sum(w => Number(w!.Attribute(Names.W + "w"), 0)) : null;
        var start = $"<w:tr>{xml.Whole(row.Element(Names.TrPr))}<w:tc>{CellProperties(cells.FirstOrDefault(), span, width)}";
        return Wrap(start, cells.FirstOrDefault()?.Element(Names.P), "</w:tc></w:tr>");
    }

    private string CellProperties(XElement? cell, int span, int? width)
    {
        var text = new StringBuilder("<w:tcPr>");
        if (width is not null)
            text.Append(CultureInfo.InvariantCulture, $"<w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if (span > 1)
            text.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{span}\"/>");
        foreach (var kept in cell?.Element(Names.TcPr)?.Elements().Where(e => KeptCellProperties.Contains(e.Name.LocalName)) ?? [])
            text.Append(xml.Whole(kept));
        return text.Append("</w:tcPr>").ToString();
    }

    private (byte[] Start, byte[] End) Wrap(string before, XElement? paragraph, string after)
    {
        var properties = paragraph?.Descendants(Names.RPr).FirstOrDefault(p => p.Parent!.Name != Names.PPr);
        return (Bytes($"{before}<w:p>{xml.Whole(WithoutIds(paragraph?.Element(Names.PPr)))}<w:r>{xml.Whole(properties)}<w:t>"),
            Bytes($"</w:t></w:r></w:p>{after}"));
    }

    private static XElement? WithoutIds(XElement? properties)
    {
        if (properties is null)
            return null;
        var copy = new XElement(properties);
        copy.Elements(Names.W + "sectPr").Remove();
        return copy;
    }

    private static int Number(XAttribute? attribute, int otherwise) => int.TryParse(attribute?.Value, out var number) ? number : otherwise;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
