using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Finds <c>{{…}}</c> in the text of a paragraph, over any number of runs, and puts a marker element in its place.</summary>
internal sealed partial class TextMarkers(PlaceNames places, Problems problems)
{
    /// <summary>Stands for a tab, a break or a picture: a placeholder cannot reach across one.</summary>
    private const char Barrier = '\u0001';

    private static readonly HashSet<string> Transparent = ["rPr", "lastRenderedPageBreak", "proofErr", "softHyphen"];

    private sealed record Piece(XElement Element, int Start, string Content)
    {
        public int End => Start + Content.Length;
    }

    public void Replace(XElement root)
    {
        foreach (var paragraph in root.Descendants(Names.P).ToList())
            ReplaceIn(paragraph);
    }

    private void ReplaceIn(XElement paragraph)
    {
        var pieces = new List<Piece>();
        var text = new StringBuilder();
        Collect(paragraph, pieces, text);
        var whole = text.ToString();
        if (!whole.Contains("{{", StringComparison.Ordinal) && !whole.Contains("}}", StringComparison.Ordinal))
        {
            if (FullWidth().IsMatch(whole))
                problems.Warning("X-TPL-16", "有全角花括号“｛｛”，不会被当作字段；如果是字段，请改成半角“{{ }}”。", places.Of(paragraph));
            return;
        }

        var matches = Placeholder().Matches(whole);
        ReportUnpaired(paragraph, whole, matches);
        for (var i = matches.Count - 1; i >= 0; i--)
            Replace(paragraph, pieces, matches[i]);
    }

    private void ReportUnpaired(XElement paragraph, string whole, MatchCollection matches)
    {
        var opens = whole.Split("{{").Length - 1;
        var closes = whole.Split("}}").Length - 1;
        if (opens != matches.Count || closes != matches.Count)
        {
            problems.Error("X-TPL-12", $"花括号不配对：“{Shorten(whole)}”。字段要写成 {{{{字段名}}}}，且不能跨越制表符、换行或图片。",
                places.Of(paragraph));
        }
    }

    private void Replace(XElement paragraph, List<Piece> pieces, Match match)
    {
        problems.CountPlaceholder();
        var tag = Tag.OfText(match.Groups[1].Value, out var error);
        if (tag is null)
        {
            problems.Error("X-TPL-10", $"“{Shorten(match.Value)}”有误：{error}", places.Of(paragraph));
            return;
        }

        var name = tag.Kind switch
        {
            TagKind.Field => Names.Field,
            TagKind.Image or TagKind.QrCode => Names.Image,
            TagKind.End => Names.End,
            TagKind.Anchor => null,
            _ => Names.Open,
        };
        if (name is null)
        {
            problems.Error("X-TPL-10", $"“{match.Value}”：印章、签名位置只能用内容控件标注。", places.Of(paragraph));
            return;
        }

        var marker = new XElement(name, new XAttribute(Names.TagText, match.Groups[1].Value));
        places.Remember(marker, paragraph);
        Cut(pieces, match.Index, match.Index + match.Length, marker);
    }

    /// <summary>Removes the characters from start to end and puts the marker there, with the formatting of the first of them.</summary>
    private static void Cut(List<Piece> pieces, int start, int end, XElement marker)
    {
        var first = pieces.FindIndex(piece => piece.End > start);
        var last = pieces.FindLastIndex(piece => piece.Start < end);
        var run = pieces[first].Element.Parent!;
        if (run.Element(Names.RPr) is { } properties)
            marker.Add(new XElement(properties));

        var after = pieces[last].Element.Value[(end - pieces[last].Start)..];
        var rest = SplitAfter(run, pieces[first].Element);
        if (first == last)
            PrependText(rest, after);
        else
            SetText(pieces[last].Element, after);
        for (var i = first + 1; i < last; i++)
            SetText(pieces[i].Element, "");
        SetText(pieces[first].Element, pieces[first].Element.Value[..(start - pieces[first].Start)]);

        run.AddAfterSelf(marker);
        if (rest.Elements().Any(child => child.Name != Names.RPr))
            marker.AddAfterSelf(rest);
        for (var i = first; i <= last; i++)
            RemoveIfEmpty(pieces[i].Element);
    }

    /// <summary>Moves what follows <paramref name="text"/> in its run into a new run with the same formatting.</summary>
    private static XElement SplitAfter(XElement run, XElement text)
    {
        var rest = new XElement(Names.Run, run.Element(Names.RPr));
        var following = text.ElementsAfterSelf().ToList();
        foreach (var element in following)
            element.Remove();
        rest.Add(following);
        return rest;
    }

    private static void PrependText(XElement rest, string text)
    {
        if (text.Length == 0)
            return;
        var element = new XElement(Names.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), text);
        if (rest.Element(Names.RPr) is { } properties)
            properties.AddAfterSelf(element);
        else
            rest.AddFirst(element);
    }

    private static void SetText(XElement text, string value)
    {
        text.Value = value;
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    private static void RemoveIfEmpty(XElement text)
    {
        var run = text.Parent;
        if (text.Value.Length > 0 || run is null)
            return;
        text.Remove();
        if (run.Elements().All(child => child.Name == Names.RPr))
            run.Remove();
    }

    private static void Collect(XElement paragraph, List<Piece> pieces, StringBuilder text)
    {
        foreach (var element in paragraph.Elements())
        {
            if (element.Name == Names.PPr || element.Name.Namespace == Names.Own)
                AppendBarrier(element, text);
            else if (element.Name == Names.Run)
                CollectRun(element, pieces, text);
            else if (element.Name.Namespace == Names.W && element.Name.LocalName is "del" or "moveFrom")
                continue;
            else if (element.Name == Names.P || element.Name == Names.Tbl)
                continue;
            else
                Collect(element, pieces, text);
        }
    }

    private static void AppendBarrier(XElement element, StringBuilder text)
    {
        if (element.Name != Names.PPr)
            text.Append(Barrier);
    }

    private static void CollectRun(XElement run, List<Piece> pieces, StringBuilder text)
    {
        foreach (var child in run.Elements())
        {
            if (child.Name == Names.Text)
            {
                if (child.Value.Length == 0)
                    continue;
                pieces.Add(new Piece(child, text.Length, child.Value));
                text.Append(child.Value);
            }
            else if (!Transparent.Contains(child.Name.LocalName))
            {
                text.Append(Barrier);
            }
        }
    }

    private static string Shorten(string text) => text.Replace(Barrier, ' ') is { Length: > 40 } cut ? cut[..40] + "…" : text.Replace(Barrier, ' ');

    [GeneratedRegex(@"\{\{([^{}\u0001]{1,400})\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"｛｛.+｝｝")]
    private static partial Regex FullWidth();
}
