using System.Xml.Linq;
using WorkflowOffice.Word.Packaging;
using WorkflowOffice.Word.Rendering;

namespace WorkflowOffice.Word.Compilation;

/// <summary>A part with running text, compiled.</summary>
internal sealed record TemplatePart(string Name, Segment[] Segments, IReadOnlyList<TemplateField> Fields, int HighestDrawingId)
{
    public bool Changes => Segments is not [StaticSegment];

    public static TemplatePart Compile(string name, byte[] content, string label, Problems problems)
    {
        var root = SafeXml.Load(content, name).Root!;
        var places = new PlaceNames(root, label);
        if (!PrefixIsUsual(root))
        {
            problems.Error("X-TPL-15", "文件不是由 Word 或 WPS 正常保存的（命名空间前缀异常）。请用 Word 打开并另存后再上传。", label);
            return new TemplatePart(name, [], [], 0);
        }

        var highest = HighestId(root);
        FieldCodes.Report(root, places, problems);
        new ControlMarkers(places, problems).Replace(root);
        new TextMarkers(places, problems).Replace(root);
        new BlockPairs(places, problems).Join(root);
        var compiler = new PartCompiler(root, places, problems);
        var segments = compiler.Compile();
        return new TemplatePart(name, segments, compiler.Fields, highest);
    }

    /// <summary>New drawings are numbered above those of the template; absurd numbers (beyond 10^9) are left to themselves.</summary>
    private static int HighestId(XElement root) => root.Descendants(Names.Wp + "docPr").Attributes("id")
        .Select(id => int.TryParse(id.Value, out var number) && number < 1_000_000_000 ? number : 0).DefaultIfEmpty().Max();

    /// <summary>The engine writes <c>w:</c>; that must mean WordprocessingML everywhere in the part, as every word processor has it.</summary>
    private static bool PrefixIsUsual(XElement root) =>
        root.GetNamespaceOfPrefix("w") == Names.W
        && root.DescendantsAndSelf().Attributes(XNamespace.Xmlns + "w").All(declaration => declaration.Value == Names.W.NamespaceName);
}
