using System.Text;

namespace WorkflowOffice.Office.Attachments;

/// <summary>The kinds of files that are accepted. Everything else is refused, archives and programs among it.</summary>
internal static class AttachmentTypes
{
    internal const string InWords = "PDF、Word（docx）、Excel（xlsx）、图片（jpg、png）、文本（txt）、音视频（mp3、mp4）";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly AttachmentType[] All =
    [
        new([".pdf"], "application/pdf", bytes => StartsWith(bytes, "%PDF-"u8), DangerInPdf),
        new([".docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            bytes => OfficePackage.Holds(bytes, "word/document.xml"), OfficePackage.DangerIn),
        new([".xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            bytes => OfficePackage.Holds(bytes, "xl/workbook.xml"), OfficePackage.DangerIn),
        new([".jpg", ".jpeg"], "image/jpeg", bytes => StartsWith(bytes, [0xFF, 0xD8, 0xFF])),
        new([".png"], "image/png", bytes => StartsWith(bytes, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new([".txt"], "text/plain", IsText),
        new([".mp3"], "audio/mpeg", bytes => StartsWith(bytes, "ID3"u8) || (bytes.Length > 1 && bytes[0] == 0xFF && (bytes[1] & 0xE6) == 0xE2)),
        new([".mp4"], "video/mp4", bytes => bytes.Length > 12 && bytes.AsSpan(4, 4).SequenceEqual("ftyp"u8)),
    ];

    internal static AttachmentType? Find(string extension) =>
        Array.Find(All, type => type.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));

    private static bool StartsWith(byte[] bytes, ReadOnlySpan<byte> signature) => bytes.AsSpan().StartsWith(signature);

    /// <summary>Programs run by a PDF reader; a signed or scanned document needs none.</summary>
    private static string? DangerInPdf(byte[] bytes) =>
        bytes.AsSpan().IndexOf("/Launch"u8) >= 0 || bytes.AsSpan().IndexOf("/EmbeddedFile"u8) >= 0 || bytes.AsSpan().IndexOf("/JavaScript"u8) >= 0
            ? "含有脚本、可执行动作或内嵌文件"
            : null;

    /// <summary>UTF-8, or the double bytes of GB 18030; no control characters, so no program in disguise.</summary>
    private static bool IsText(byte[] bytes) => !bytes.Any(IsControl) && (IsUtf8(bytes) || IsDoubleByte(bytes));

    private static bool IsControl(byte value) => value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C) or 0x7F;

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsDoubleByte(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (bytes[i] is 0x80 or 0xFF || ++i >= bytes.Length || bytes[i] < 0x30)
                return false;
        }

        return true;
    }
}
