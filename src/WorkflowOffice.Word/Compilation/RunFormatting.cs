using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Puts the highlight of a gap into a run's properties, at the place the schema asks for.</summary>
internal static class RunFormatting
{
    private static readonly HashSet<string> BeforeHighlight =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
        "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs",
    ];

    public static XElement WithHighlight(XElement? properties)
    {
        var result = properties is null ? new XElement(Names.RPr) : new XElement(properties);
        result.Elements(Names.W + "highlight").Remove();
        result.Elements(Names.W + "vanish").Remove();
        var highlight = new XElement(Names.W + "highlight", new XAttribute(Names.Val, "yellow"));
        var before = result.Elements().LastOrDefault(e => e.Name.Namespace == Names.W && BeforeHighlight.Contains(e.Name.LocalName));
        if (before is null)
            result.AddFirst(highlight);
        else
            before.AddAfterSelf(highlight);
        return result;
    }
}
