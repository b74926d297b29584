namespace WorkflowOffice.Word.Rendering;

/// <summary>Ids of drawings must differ within a document, also when a repeat makes several of one.</summary>
internal sealed class UniqueIdSegment : Segment
{
    public override void Render(XmlOutput output, DataScope scope, PartFill fill) => output.WriteNumber(fill.Context.NextId());
}
