using System.Text;
using QRCoder;

namespace WorkflowOffice.Word.Rendering;

/// <summary>Text as a QR code (GB/T 18284, ISO/IEC 18004): error correction M, UTF-8, the quiet zone of four modules included.</summary>
internal static class QrCode
{
    /// <summary>Larger ones have modules that a phone no longer tells apart on 25 mm of paper.</summary>
    public const int MostBytes = 500;

    /// <summary>Side in millimetres below which a printed code is hard to read.</summary>
    public const int SmallestMillimetres = 15;

    /// <summary>Enough that the scaling of whoever shows it leaves the edges of the modules sharp.</summary>
    private const int PixelsPerModule = 8;

    /// <summary>Null when the text is too long, or no text (a surrogate without its other half).</summary>
    public static Picture? Of(string text)
    {
        if (!TryCount(text, out var bytes) || bytes is 0 or > MostBytes)
            return null;
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var png = new PngByteQRCode(data);
        return Picture.Read(png.GetGraphic(PixelsPerModule));
    }

    private static bool TryCount(string text, out int bytes)
    {
        bytes = 0;
        try
        {
            bytes = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
