using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>
/// Joins <c>{{repeat:…}}</c> / <c>{{if:…}}</c> with its <c>{{end}}</c> and puts everything between into one marker element: text within
/// a paragraph, whole paragraphs, or whole table rows when the two stand in different cells.
/// </summary>
internal sealed class BlockPairs(PlaceNames places, Problems problems)
{
    public void Join(XElement root)
    {
        var open = new Stack<XElement>();
        foreach (var mark in root.Descendants().Where(e => e.Name == Names.Open || e.Name == Names.End).ToList())
        {
            if (mark.Name == Names.Open)
                open.Push(mark);
            else if (open.Count == 0)
                Report(mark, "多了一个“{{end}}”，前面没有对应的 repeat 或 if。");
            else
                Join(open.Pop(), mark);
        }

        while (open.TryPop(out var left))
            Report(left, $"“{{{{{TagOf(left)}}}}}”没有结束，请在结束处写“{{{{end}}}}”。");
    }

    private void Join(XElement open, XElement end)
    {
        var tag = Tag.OfText(TagOf(open), out _)!;
        var named = Tag.OfText(TagOf(end), out _)!.Path;
        if (named.Length > 0 && named != tag.Path)
        {
            Report(end, $"“{{{{end:{named}}}}}”与前面的“{{{{{TagOf(open)}}}}}”不对应。");
            return;
        }

        if (!FindRange(open, end, out var first, out var last))
        {
            Report(open, $"“{{{{{TagOf(open)}}}}}”与它的“{{{{end}}}}”不在同一段落、同一组段落或同一张表内，无法确定范围。");
            return;
        }

        var marker = new XElement(tag.Kind == TagKind.Repeat ? Names.Repeat : Names.If,
            open.Attribute(Names.TagText), open.Attribute(Names.PlaceText));
        PutInto(marker, first, last);
        RemoveMark(open);
        RemoveMark(end);
        if (!marker.HasElements)
            marker.Remove();
    }

    /// <summary>Rebuilds the parent's list of children: taking nodes out one by one searches the list from its start for each.</summary>
    private static void PutInto(XElement marker, XElement first, XElement last)
    {
        var parent = first.Parent!;
        var nodes = parent.Nodes().ToList();
        parent.RemoveNodes();
        var into = parent;
        foreach (var node in nodes)
        {
            if (node == first)
                parent.Add(into = marker);
            into.Add(node);
            if (node == last)
                into = parent;
        }
    }

    /// <summary>The siblings that hold the two marks under their lowest common ancestor, lifted to a whole row where cells differ.</summary>
    private static bool FindRange(XElement open, XElement end, out XElement first, out XElement last)
    {
        var ancestors = open.AncestorsAndSelf().ToHashSet();
        last = end;
        while (last.Parent is not null && !ancestors.Contains(last.Parent))
            last = last.Parent;
        var common = last.Parent;
        first = open;
        while (first.Parent is not null && first.Parent != common)
            first = first.Parent;
        if (common is null || first.Parent != common)
            return false;

        while (first.Name == Names.Tc || last.Name == Names.Tc)
        {
            if (common.Name == Names.Tr)
                first = last = common;
            else
                return false;
        }

        return common.Name.Namespace == Names.Own || common.Name.Namespace == Names.W;
    }

    /// <summary>A paragraph that held nothing but the mark goes with it, unless it is what keeps its cell alive.</summary>
    private static void RemoveMark(XElement mark)
    {
        var paragraph = mark.Parent;
        mark.Remove();
        if (paragraph is null || paragraph.Name != Names.P || paragraph.Elements().Any(child => !IsLayout(child)))
            return;
        var siblings = paragraph.Parent!.Elements().Count(child => child != paragraph && child.Name != Names.TcPr);
        if (paragraph.Parent.Name != Names.Tc || siblings > 0)
            paragraph.Remove();
    }

    private static bool IsLayout(XElement child) =>
        (child.Name == Names.PPr && child.Element(Names.W + "sectPr") is null)
        || (child.Name.Namespace == Names.W && child.Name.LocalName is "proofErr" or "bookmarkStart" or "bookmarkEnd");

    private static string TagOf(XElement mark) => mark.Attribute(Names.TagText)!.Value;

    private void Report(XElement mark, string message) => problems.Error("X-TPL-13", message, places.Of(mark));
}
