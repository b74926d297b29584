namespace WorkflowOffice.Word.Rendering;

/// <summary>
/// An element that Word cannot read when it becomes empty: a cell or text box must end with a paragraph, a table without rows and a row
/// without cells must go.
/// </summary>
internal sealed class ContainerSegment(byte[] start, Segment[] children, byte[] end, ContainerKind kind) : Segment
{
    public override void Render(XmlOutput output, DataScope scope, PartFill fill)
    {
        var from = output.Length;
        output.Write(start);
        var inside = output.Length;
        RenderAll(children, output, scope, fill);
        if (kind == ContainerKind.NeedsRows && output.Since(inside).IndexOf("<w:tr"u8) < 0
            || kind == ContainerKind.NeedsCells && output.Since(inside).IndexOf("<w:tc"u8) < 0)
        {
            output.CutBackTo(from);
            return;
        }

        if (kind == ContainerKind.NeedsParagraph && !EndsWithParagraph(output.Since(inside)))
            output.Write("<w:p/>"u8);
        output.Write(end);
    }

    private static bool EndsWithParagraph(ReadOnlySpan<byte> written)
    {
        if (written.EndsWith("</w:p>"u8))
            return true;
        if (!written.EndsWith("/>"u8))
            return false;
        var last = written.LastIndexOf((byte)'<');
        return written[last..].StartsWith("<w:p/"u8) || written[last..].StartsWith("<w:p "u8);
    }
}
