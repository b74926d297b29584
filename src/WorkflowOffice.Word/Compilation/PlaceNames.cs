using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>
/// Says where an element stands in words a user of Word understands: 正文第3段, 正文约第2页表1第2行第3格, 页眉1第1段. Word notes where it last broke the
/// pages; in a file that never was laid out only the breaks that somebody set are known.
/// </summary>
internal sealed class PlaceNames
{
    private static readonly XName PageBreak = Names.W + "lastRenderedPageBreak";
    private readonly string part;
    private readonly Dictionary<XElement, string> names = [];

    public PlaceNames(XElement root, string part)
    {
        this.part = part;
        var numbers = new Dictionary<XElement, int>();
        var counters = new Dictionary<XElement, int>();
        var page = 1;
        var laidOut = root.Descendants(PageBreak).Any();
        foreach (var element in root.Descendants())
        {
            if (laidOut ? element.Name == PageBreak : IsSetBreak(element))
                page++;
            else if (element.Name == Names.Tbl)
                numbers[element] = Next(counters, root);
            else if (element.Name == Names.Tr && Nearest(element, Names.Tbl) is { } table)
                numbers[element] = Next(counters, table);
            else if (element.Name == Names.Tc && Nearest(element, Names.Tr) is { } row)
                numbers[element] = Next(counters, row);
            else if (element.Name == Names.P)
                names[element] = (page > 1 || laidOut ? $"约第{page}页" : "") + Describe(element, numbers, counters);
        }
    }

    private static bool IsSetBreak(XElement element) =>
        (element.Name == Names.W + "br" && (string?)element.Attribute(Names.W + "type") == "page")
        || (element.Name == Names.P && element.Element(Names.W + "pPr")?.Element(Names.W + "pageBreakBefore") is { } set
            && (string?)set.Attribute(Names.Val) is not ("0" or "false" or "off"));

    public string Of(XElement element)
    {
        for (XElement? at = element; at is not null; at = at.Parent)
        {
            if (at.Attribute(Names.PlaceText) is { } remembered)
                return remembered.Value;
            if (names.TryGetValue(at, out var name))
                return part + name;
            if (at != element && at.Name == Names.Tr && at.Descendants(Names.P).FirstOrDefault() is { } first && names.TryGetValue(first, out name))
                return part + name;
        }

        return element.Descendants(Names.P).FirstOrDefault() is { } inside && names.TryGetValue(inside, out var found) ? part + found : part;
    }

    /// <summary>Markers are moved about; they remember where the user wrote them.</summary>
    public void Remember(XElement marker, XElement at) => marker.SetAttributeValue(Names.PlaceText, Of(at));

    private static string Describe(XElement paragraph, Dictionary<XElement, int> numbers, Dictionary<XElement, int> counters)
    {
        var box = Nearest(paragraph, Names.TxbxContent) is null ? "" : "文本框";
        if (Nearest(paragraph, Names.Tc) is { } cell && Nearest(cell, Names.Tr) is { } row && Nearest(row, Names.Tbl) is { } table
            && numbers.TryGetValue(cell, out var cellNumber) && numbers.TryGetValue(row, out var rowNumber))
        {
            return $"{box}表{numbers[table]}第{rowNumber}行第{cellNumber}格";
        }

        var key = paragraph.Document?.Root ?? paragraph;
        return $"{box}第{NextParagraph(counters, key)}段";
    }

    private static int NextParagraph(Dictionary<XElement, int> counters, XElement root)
    {
        // Paragraphs and tables are counted apart; the first element of the root stands for the paragraphs.
        var key = root.Elements().FirstOrDefault() ?? root;
        return Next(counters, key);
    }

    private static int Next(Dictionary<XElement, int> counters, XElement of) =>
        counters[of] = counters.GetValueOrDefault(of) + 1;

    private static XElement? Nearest(XElement element, XName name) => element.Ancestors(name).FirstOrDefault();
}
