using WorkflowOffice.Word.Linting;
using WorkflowOffice.Word.Packaging;
using WorkflowOffice.Word.Rendering;

namespace WorkflowOffice.Word.Compilation;

/// <summary>A template ready for filling: what never changes is already compressed.</summary>
internal sealed class CompiledPackage
{
    private readonly List<(ZipPart? Fixed, TemplatePart? Changing)> parts = [];
    private readonly RelationshipParts relationships;

    private CompiledPackage(DocxPackage package) => relationships = new RelationshipParts(package);

    public IReadOnlyList<TemplateField> Fields { get; private set; } = [];

    public IReadOnlyList<LintFinding> Findings { get; private set; } = [];

    public int HighestDrawingId { get; private set; }

    public static CompiledPackage Compile(DocxPackage package)
    {
        var result = new CompiledPackage(package);
        var problems = new Problems();
        var fields = new List<TemplateField>();
        var labels = new PartLabels();
        foreach (var (name, content) in package.Parts)
        {
            var type = package.ContentTypes.Of(name);
            if (name == ContentTypes.PartName || !ContentTypes.IsText(type))
            {
                result.parts.Add((ZipPart.Compress(name, content), null));
                continue;
            }

            var part = TemplatePart.Compile(name, content, labels.Of(type), problems);
            fields.AddRange(part.Fields);
            result.HighestDrawingId = Math.Max(result.HighestDrawingId, part.HighestDrawingId);
            result.parts.Add(part.Changes ? (null, part) : (ZipPart.Compress(name, content), null));
        }

        result.Fields = fields;
        result.Findings = problems.Findings;
        return result;
    }

    public FilledDocument Fill(DataScope scope, FillContext context)
    {
        var written = new List<ZipPart>(parts.Count);
        var pictures = new PictureParts(relationships);
        foreach (var (ready, changing) in parts)
        {
            if (changing is null)
            {
                written.Add(ready!);
                continue;
            }

            var output = new XmlOutput(context.Options.MaxPartBytes);
            var fill = new PartFill(context, relationships.FreeIdPrefix(changing.Name));
            Segment.RenderAll(changing.Segments, output, scope, fill);
            pictures.Add(changing.Name, fill.Pictures);
            written.Add(ZipPart.Compress(changing.Name, output.Written));
        }

        pictures.AddTo(written);
        return new FilledDocument(DeterministicZip.Write(written), context.Missing);
    }
}
