using System.Text;
using System.Xml.Linq;
using WorkflowOffice.Word.Formats;
using WorkflowOffice.Word.Rendering;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Turns the tree of a part, in which placeholders already are marker elements, into segments that only need data.</summary>
internal sealed class PartCompiler(XElement root, PlaceNames places, Problems problems)
{
    private static readonly HashSet<string> BookmarkNames = ["bookmarkStart", "bookmarkEnd"];
    private readonly XmlText xml = new(root);
    private readonly List<TemplateField> fields = [];
    private readonly Stack<string> scopes = new();
    private readonly StringBuilder pending = new("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
    private List<Segment> segments = [];

    public IReadOnlyList<TemplateField> Fields => fields;

    public Segment[] Compile()
    {
        Element(root);
        Flush();
        return [.. segments];
    }

    private void Element(XElement element)
    {
        if (Names.IsOwn(element))
            Marker(element);
        else if (scopes.Count > 0 && element.Name.Namespace == Names.W && BookmarkNames.Contains(element.Name.LocalName))
            return; // a repeated bookmark would exist several times
        else if (ContainerOf(element) is { } kind)
            Container(element, kind);
        else
            Plain(element);
    }

    private void Plain(XElement element)
    {
        NoteAnchor(element);
        StartTag(element);
        if (element.IsEmpty)
        {
            pending.Append("/>");
            return;
        }

        pending.Append('>');
        Children(element);
        EndTag(element);
    }

    private void Children(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                Element(child);
            else if (node is XText text)
                XmlText.Escape(pending, text.Value, inAttribute: false);
        }
    }

    private void StartTag(XElement element) => xml.Start(pending, element, attribute => Special(element, attribute));

    private void EndTag(XElement element) =>
        pending.Append("</").Append(xml.Name(element, element.Name, isAttribute: false)).Append('>');

    /// <summary>Ids that must be unique get their number when the document is filled, or go.</summary>
    private bool Special(XElement element, XAttribute attribute)
    {
        if (scopes.Count == 0)
            return false;
        if (attribute.Name == Names.W14 + "paraId" || attribute.Name == Names.W14 + "textId")
            return true;
        if (element.Name != Names.Wp + "docPr" || attribute.Name != "id")
            return false;
        pending.Append(" id=\"");
        Add(new UniqueIdSegment());
        pending.Append('"');
        return true;
    }

    /// <summary>Only elements with something changing directly in them need to be watched.</summary>
    private static ContainerKind? ContainerOf(XElement element)
    {
        if (element.Name.Namespace != Names.W || !element.Elements().Any(child => Names.IsOwn(child) || child.Name == Names.Tbl || child.Name == Names.Tr))
            return null;
        var changing = element.Descendants().Any(Names.IsOwn);
        return element.Name.LocalName switch
        {
            "tc" or "txbxContent" or "hdr" or "ftr" or "footnote" or "endnote" when changing => ContainerKind.NeedsParagraph,
            "tbl" when changing => ContainerKind.NeedsRows,
            "tr" when element.Elements().Any(Names.IsOwn) => ContainerKind.NeedsCells,
            _ => null,
        };
    }

    private void Container(XElement element, ContainerKind kind)
    {
        Flush();
        StartTag(element);
        pending.Append('>');
        var start = TakePending();
        if (start is null)
        {
            // An id inside the start tag; the container itself is not cut back then.
            Children(element);
            EndTag(element);
            return;
        }

        var children = Nested(() => Children(element));
        EndTag(element);
        segments.Add(new ContainerSegment(start, children, Encoding.UTF8.GetBytes(TakeText()), kind));
    }

    private void Marker(XElement marker)
    {
        var text = marker.Attribute(Names.TagText)!.Value;
        var tag = (marker.Attribute(Names.FromControl) is null ? Tag.OfText(text, out _) : Tag.OfControl(text, out _))!;
        var kind = tag.Kind switch
        {
            TagKind.Repeat => TemplateFieldKind.Repeat,
            TagKind.If or TagKind.IfNot => TemplateFieldKind.Condition,
            TagKind.Image => TemplateFieldKind.Image,
            TagKind.QrCode => TemplateFieldKind.QrCode,
            _ => TemplateFieldKind.Field,
        };
        fields.Add(new TemplateField(kind, tag.Path, [.. scopes.Reverse()], tag.Format, tag.Optional, places.Of(marker)));
        var path = new DataPath(tag.Path);
        switch (kind)
        {
            case TemplateFieldKind.Field:
                FieldMarker(marker, tag, path);
                break;
            case TemplateFieldKind.Image or TemplateFieldKind.QrCode:
                ImageMarker(marker, tag, path);
                break;
            case TemplateFieldKind.Repeat:
                RepeatMarker(marker, tag, path);
                break;
            default:
                var negated = tag.Kind == TagKind.IfNot || tag.Negated;
                Add(new ConditionSegment(path, tag.EqualTo, negated, Nested(() => Children(marker))));
                break;
        }
    }

    private void FieldMarker(XElement marker, Tag tag, DataPath path)
    {
        if (ValueFormats.Find(tag.Format) is null)
        {
            problems.Error("X-TPL-14", $"字段“{tag.Path}”的格式“{tag.Format}”不存在；可用：{string.Join("、", ValueFormats.Names)}。", marker, places);
            return;
        }

        Add(new FieldSegment(path, tag.Optional, tag.Format, tag.Argument, MarkupOf(marker)));
    }

    private void ImageMarker(XElement marker, Tag tag, DataPath path)
    {
        var properties = marker.Element(Names.RPr);
        var drawing = marker.Element(Names.W + "drawing");
        foreach (var blip in drawing?.Descendants(Names.A + "blip") ?? [])
            blip.SetAttributeValue(Names.R + "embed", "§rid§");
        foreach (var id in drawing?.Descendants(Names.Wp + "docPr").Attributes("id") ?? [])
            id.Value = "§id§";
        var picture = drawing is null
            ? tag.Kind == TagKind.QrCode ? PictureMarkup.OfSquare(tag.Format, tag.Argument, QrCode.SmallestMillimetres) : PictureMarkup.OfSize(tag.Format, tag.Argument)
            : PictureMarkup.OfTemplate($"<w:r>{xml.Whole(properties)}{xml.Whole(drawing)}</w:r>");
        if (picture is null)
            problems.Error("X-TPL-14", WrongSize(tag), marker, places);
        else if (tag.Kind == TagKind.QrCode)
            Add(new QrCodeSegment(path, tag.Optional, picture, MarkupOf(marker)));
        else
            Add(new ImageSegment(path, tag.Optional, picture, MarkupOf(marker)));
    }

    private static string WrongSize(Tag tag)
    {
        var (what, right) = tag.Kind == TagKind.QrCode
            ? ("二维码", $"25mm（边长，不小于 {QrCode.SmallestMillimetres}mm，再小难以识读）") : ("图片", "40mm 或 40x30mm");
        var written = tag.Argument is null ? tag.Format : $"{tag.Format}:{tag.Argument}";
        return $"{what}“{tag.Path}”的大小“{written}”有误，应写成 {right}，浮动的再加 :behind（衬于文字下方）或 :front（浮于文字上方）。";
    }

    private RunMarkup MarkupOf(XElement marker)
    {
        var properties = marker.Element(Names.RPr);
        return new RunMarkup(xml.Whole(properties), xml.Whole(RunFormatting.WithHighlight(properties)), ParagraphProperties(marker));
    }

    /// <summary>A line of the value may become a paragraph when nothing but our own markers stands between it and the paragraph.</summary>
    private string? ParagraphProperties(XElement marker)
    {
        var parent = marker.Parent;
        while (parent is not null && Names.IsOwn(parent))
            parent = parent.Parent;
        if (parent is null || parent.Name != Names.P)
            return null;
        var properties = parent.Element(Names.PPr);
        return properties?.Element(Names.W + "sectPr") is null ? xml.Whole(properties) : null;
    }

    private void RepeatMarker(XElement marker, Tag tag, DataPath path)
    {
        var (start, end) = new EmptyRepeat(xml).Around(marker);
        scopes.Push(tag.Path);
        foreach (var control in marker.Descendants(Names.SdtPr))
            control.Elements(Names.W + "id").Remove();
        var children = Nested(() => Children(marker));
        scopes.Pop();
        Add(new RepeatSegment(path, tag.Optional, children, start, end));
    }

    /// <summary>seal: and sign: controls stay in the document; the list of fields names them all the same.</summary>
    private void NoteAnchor(XElement element)
    {
        if (element.Name != Names.Sdt || (string?)element.Element(Names.SdtPr)?.Element(Names.W + "tag")?.Attribute(Names.Val) is not { } text)
            return;
        if (Tag.OfControl(text, out _) is { Kind: TagKind.Anchor } tag)
            fields.Add(new TemplateField(TemplateFieldKind.Anchor, tag.Path, [.. scopes.Reverse()], null, true, places.Of(element)));
    }

    private void Add(Segment segment)
    {
        Flush();
        segments.Add(segment);
    }

    private Segment[] Nested(Action compile)
    {
        var outer = segments;
        Flush();
        segments = [];
        compile();
        Flush();
        var inner = segments;
        segments = outer;
        return [.. inner];
    }

    private void Flush()
    {
        if (pending.Length > 0)
            segments.Add(new StaticSegment(Encoding.UTF8.GetBytes(TakeText())));
    }

    private byte[]? TakePending() => pending.Length > 0 ? Encoding.UTF8.GetBytes(TakeText()) : null;

    private string TakeText()
    {
        var text = pending.ToString();
        pending.Clear();
        return text;
    }
}
