using System.Text.Json.Nodes;
using WorkflowOffice.Word.Formats;

namespace WorkflowOffice.Word.Rendering;

/// <summary>A picture from the data (base64) or from <see cref="FillOptions.Images"/>.</summary>
internal sealed class ImageSegment(DataPath path, bool optional, PictureMarkup picture, RunMarkup markup) : PictureSegment(path, optional, picture, markup)
{
    protected override Picture? Read(JsonNode? value, string path, FillOptions options, out string? problem)
    {
        var bytes = options.Images.GetValueOrDefault(path) ?? FromText(JsonText.Of(value));
        var readable = bytes is null ? null : Picture.Read(bytes);
        problem = readable is null && (bytes is not null || !IsNothing(value)) ? "不是 PNG 或 JPEG 图片" : null;
        return readable;
    }

    private static byte[]? FromText(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var comma = text.StartsWith("data:", StringComparison.Ordinal) ? text.IndexOf(',', StringComparison.Ordinal) : -1;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text[(comma + 1)..], bytes, out var written) ? bytes[..written] : null;
    }
}
