namespace WorkflowOffice.Word.Rendering;

internal sealed class StaticSegment(byte[] bytes) : Segment
{
    public override void Render(XmlOutput output, DataScope scope, PartFill fill) => output.Write(bytes);
}
