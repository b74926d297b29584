namespace WorkflowOffice.Word.Rendering;

/// <summary>A stretch of a compiled part: bytes that are always the same, or something that depends on the data.</summary>
internal abstract class Segment
{
    public abstract void Render(XmlOutput output, DataScope scope, PartFill fill);

    public static void RenderAll(Segment[] segments, XmlOutput output, DataScope scope, PartFill fill)
    {
        foreach (var segment in segments)
            segment.Render(output, scope, fill);
    }
}
