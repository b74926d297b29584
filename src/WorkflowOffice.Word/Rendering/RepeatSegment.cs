using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Rendering;

/// <summary>Renders its content once for every entry of a list; without entries, one row or paragraph that says so.</summary>
internal sealed class RepeatSegment(DataPath path, bool optional, Segment[] children, byte[] emptyStart, byte[] emptyEnd) : Segment
{
    public override void Render(XmlOutput output, DataScope scope, PartFill fill)
    {
        var value = scope.Find(path);
        if (value is JsonArray { Count: > 0 } list)
        {
            for (var i = 0; i < list.Count; i++)
                RenderAll(children, output, scope.Entry(path.Text, list[i], i + 1, list.Count), fill);
            return;
        }

        if (value is not null and not JsonArray)
            Say(output, fill.Context.Gap(scope, path.Text, MissingReason.NotUsable, value));
        else if (!optional)
            Say(output, value is null ? fill.Context.Gap(scope, path.Text, MissingReason.NoValue) : fill.Context.Options.EmptyRepeatText);
    }

    private void Say(XmlOutput output, string text)
    {
        output.Write(emptyStart);
        output.WriteText(text);
        output.Write(emptyEnd);
    }
}
