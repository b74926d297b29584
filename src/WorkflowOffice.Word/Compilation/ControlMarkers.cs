using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Turns content controls whose tag is ours into marker elements. Controls with other tags stay as they are.</summary>
internal sealed class ControlMarkers(PlaceNames places, Problems problems)
{
    private static readonly XName PlaceholderShown = Names.W + "showingPlcHdr";
    private static readonly XName RunStyle = Names.W + "rStyle";

    public void Replace(XElement root)
    {
        // Innermost first: an outer control then moves inner markers along with its content.
        foreach (var control in root.Descendants(Names.Sdt).Reverse().ToList())
        {
            var text = (string?)control.Element(Names.SdtPr)?.Element(Names.W + "tag")?.Attribute(Names.Val);
            if (text is null)
                continue;
            var tag = Tag.OfControl(text, out var error);
            if (error is not null)
                problems.Error("X-TPL-10", $"内容控件的标记“{text}”有误：{error}", control, places);
            else if (tag is not null && tag.Kind != TagKind.Anchor)
                Replace(control, tag, text);
            if (tag is not null || error is not null)
                problems.CountPlaceholder();
        }
    }

    private void Replace(XElement control, Tag tag, string text)
    {
        var content = control.Element(Names.SdtContent);
        var marker = new XElement(MarkerName(tag), new XAttribute(Names.TagText, text), new XAttribute(Names.FromControl, "1"));
        places.Remember(marker, control);
        if (tag.Kind is TagKind.Field or TagKind.Image or TagKind.QrCode)
            ReplaceValue(control, content, marker, tag);
        else if (content is null || !content.HasElements)
            problems.Error("X-TPL-11", $"内容控件“{text}”里没有内容，无法重复或取舍。", control, places);
        else
            Wrap(control, content, marker);
    }

    private static XName MarkerName(Tag tag) => tag.Kind switch
    {
        TagKind.Field => Names.Field,
        TagKind.Image or TagKind.QrCode => Names.Image,
        TagKind.Repeat => Names.Repeat,
        _ => Names.If,
    };

    private static void Wrap(XElement control, XElement content, XElement marker)
    {
        var children = content.Nodes().ToList();
        foreach (var child in children)
            child.Remove();
        marker.Add(children);
        control.ReplaceWith(marker);
    }

    private void ReplaceValue(XElement control, XElement? content, XElement marker, Tag tag)
    {
        if (control.Parent!.Name == Names.Tbl || content?.Element(Names.Tr) is not null)
        {
            problems.Error("X-TPL-11", $"字段控件“{tag.Path}”包住了整行表格；请把它放进单元格内，要重复整行请用 repeat:。", control, places);
            return;
        }

        marker.Add(Formatting(control, content));
        if (tag.Kind is TagKind.Image or TagKind.QrCode && content?.Descendants(Names.W + "drawing").FirstOrDefault() is { } drawing)
        {
            drawing.Remove();
            marker.Add(drawing);
        }

        if (content?.Element(Names.Tc) is { } cell)
        {
            PutInto(cell, marker);
            cell.Remove();
            control.ReplaceWith(cell);
        }
        else if (content?.Elements().Any(child => Names.IsBlock(child.Name)) == true || IsBlockPlace(control.Parent!))
        {
            var properties = content?.Descendants(Names.P).FirstOrDefault()?.Element(Names.PPr);
            control.ReplaceWith(new XElement(Names.P, properties, marker));
        }
        else
        {
            control.ReplaceWith(marker);
        }
    }

    private static bool IsBlockPlace(XElement parent) =>
        parent.Name.Namespace == Names.W && parent.Name.LocalName is "body" or "tc" or "txbxContent" or "hdr" or "ftr" or "footnote" or "endnote";

    private static void PutInto(XElement cell, XElement marker)
    {
        var properties = cell.Elements(Names.P).FirstOrDefault()?.Element(Names.PPr);
        foreach (var child in cell.Elements().Where(child => child.Name != Names.TcPr).ToList())
            child.Remove();
        cell.Add(new XElement(Names.P, properties, marker));
    }

    /// <summary>The formatting of the text in the control; grey prompt text ("单击此处输入") has none of its own.</summary>
    private static XElement? Formatting(XElement control, XElement? content)
    {
        var properties = control.Element(Names.SdtPr);
        var ofText = content?.Descendants(Names.Run).FirstOrDefault()?.Element(Names.RPr);
        var ofControl = properties?.Element(Names.RPr);
        var prompt = properties?.Element(PlaceholderShown) is not null;
        var chosen = new XElement((prompt ? ofControl ?? ofText : ofText ?? ofControl) ?? new XElement(Names.RPr));
        if (prompt)
            chosen.Elements(RunStyle).Remove();
        return chosen.HasElements ? chosen : null;
    }
}
