using System.Text.Json.Nodes;
using WorkflowOffice.Word.Formats;

namespace WorkflowOffice.Word.Rendering;

/// <summary>A value as a QR code: whoever scans it reads the text as it is in the data.</summary>
internal sealed class QrCodeSegment(DataPath path, bool optional, PictureMarkup picture, RunMarkup markup) : PictureSegment(path, optional, picture, markup)
{
    protected override Picture? Read(JsonNode? value, string path, FillOptions options, out string? problem)
    {
        problem = null;
        if (IsNothing(value))
            return null;
        var code = JsonText.Of(value) is { } text ? QrCode.Of(text) : null;
        problem = code is null ? $"二维码只能是 {QrCode.MostBytes} 字节以内的文字" : null;
        return code;
    }
}
