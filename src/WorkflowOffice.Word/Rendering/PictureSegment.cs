using System.Text.Json.Nodes;
using WorkflowOffice.Word.Formats;

namespace WorkflowOffice.Word.Rendering;

/// <summary>A picture in the place and size that the template gives; what cannot be shown becomes a gap.</summary>
internal abstract class PictureSegment(DataPath path, bool optional, PictureMarkup picture, RunMarkup markup) : Segment
{
    public sealed override void Render(XmlOutput output, DataScope scope, PartFill fill)
    {
        var value = scope.Find(path);
        if (Read(value, path.Text, fill.Context.Options, out var problem) is { } readable)
            picture.Write(output, fill.Add(readable), fill.Context.NextId(), readable);
        else if (problem is not null)
            WriteGap(output, fill.Context.Gap(scope, path.Text, MissingReason.NotUsable, JsonValue.Create(problem)));
        else if (!optional)
            WriteGap(output, fill.Context.Gap(scope, path.Text, MissingReason.NoValue));
    }

    /// <param name="problem">What is wrong with the value; null when there is none at all.</param>
    /// <returns>Null when there is nothing to show.</returns>
    protected abstract Picture? Read(JsonNode? value, string path, FillOptions options, out string? problem);

    protected static bool IsNothing(JsonNode? value) => value is null || JsonText.Of(value) is { } text && string.IsNullOrWhiteSpace(text);

    private void WriteGap(XmlOutput output, string gap)
    {
        output.Write(markup.GapStart);
        output.WriteText(gap);
        output.Write(RunMarkup.End);
    }
}
