using System.Text.Json.Nodes;
using WorkflowOffice.Word.Formats;

namespace WorkflowOffice.Word.Rendering;

/// <summary>A picture from the data (base64) or from <see cref="FillOptions.Images"/>, in the place and size the template gives.</summary>
internal sealed class ImageSegment(DataPath path, bool optional, PictureMarkup picture, RunMarkup markup) : Segment
{
    public override void Render(XmlOutput output, DataScope scope, PartFill fill)
    {
        var value = scope.Find(path);
        var bytes = fill.Context.Options.Images.GetValueOrDefault(path.Text) ?? FromText(JsonText.Of(value));
        if (bytes is not null && Picture.Read(bytes) is { } readable)
            picture.Write(output, fill.Add(readable), fill.Context.NextId(), readable);
        else if (bytes is not null || !IsNothing(value))
            WriteGap(output, fill.Context.Gap(scope, path.Text, MissingReason.NotUsable, JsonValue.Create("不是 PNG 或 JPEG 图片")));
        else if (!optional)
            WriteGap(output, fill.Context.Gap(scope, path.Text, MissingReason.NoValue));
    }

    private static bool IsNothing(JsonNode? value) => value is null || JsonText.Of(value) is { Length: 0 };

    private static byte[]? FromText(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var comma = text.StartsWith("data:", StringComparison.Ordinal) ? text.IndexOf(',', StringComparison.Ordinal) : -1;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text[(comma + 1)..], bytes, out var written) ? bytes[..written] : null;
    }

    private void WriteGap(XmlOutput output, string gap)
    {
        output.Write(markup.GapStart);
        output.WriteText(gap);
        output.Write(RunMarkup.End);
    }
}
