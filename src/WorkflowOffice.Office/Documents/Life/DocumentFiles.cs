using System.Buffers.Binary;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Documents.Docx;
using WorkflowOffice.Word;

namespace WorkflowOffice.Office.Documents.Life;

/// <summary>Files that people bring to a document: hostile until checked, by content and not by name.</summary>
internal static class DocumentFiles
{
    private const int LargestPicture = 1024 * 1024;

    /// <summary>Pixels.</summary>
    private const int LongestSide = 4_000;

    private static readonly string[] Scans = ["application/pdf", "image/jpeg", "image/png", CaseDocuments.DocxType];

    /// <summary>A Word file that was changed by hand.</summary>
    /// <exception cref="OfficeException">X-ATT-…, X-DOC-14: not a harmless .docx; X-DOC-15: the place of the number is gone.</exception>
    internal static void CheckChanged(Document document, AttachmentFile file)
    {
        if (file.ContentType != CaseDocuments.DocxType)
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-14", $"“{file.Name}”不是 Word 文档（.docx）。请上传用 Word 修改后的 .docx 文件。");
        RefuseUnsafe(file);
        if (document.DraftNumber is { } number && !DocxText.Lines(file.Bytes).Any(line => line.Text.Contains(number, StringComparison.Ordinal)))
            throw DocumentLife.NoPlaceForTheNumber(document);
    }

    /// <summary>The paper that was signed or sealed, as PDF, picture or Word file.</summary>
    internal static void CheckScan(AttachmentFile file)
    {
        if (!Scans.Contains(file.ContentType))
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-14", $"“{file.Name}”不能作为扫描件。可以上传 PDF、JPEG、PNG 或 Word（.docx）。");
        if (file.ContentType == CaseDocuments.DocxType)
            RefuseUnsafe(file);
    }

    /// <summary>The picture of a signature or seal: a PNG, because it needs a clear background.</summary>
    internal static void CheckPicture(AttachmentFile file, string what)
    {
        if (file.ContentType != "image/png" || file.Bytes.Length is < 33 or > LargestPicture || !IsPlausible(file.Bytes))
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-14", $"“{file.Name}”不能作为{what}。请使用 1 MB 以内、长宽不超过 {LongestSide} 像素、透明背景的 PNG 图片。");
    }

    /// <summary>Its header names a size that a scanned signature or seal has: no picture of a billion pixels reaches whoever opens the document.</summary>
    private static bool IsPlausible(byte[] png) =>
        png.AsSpan(12, 4).SequenceEqual("IHDR"u8)
        && BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)) is > 0 and <= LongestSide && BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)) is > 0 and <= LongestSide;

    private static void RefuseUnsafe(AttachmentFile file)
    {
        try
        {
            WordTemplate.Open(file.Bytes);
        }
        catch (UnsafeTemplateException unsafeFile)
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-DOC-14", $"“{file.Name}”不能使用：{unsafeFile.Message}{(unsafeFile.Place is null ? "" : $"（{unsafeFile.Place}）")}");
        }
        catch (BrokenTemplateException)
        {
            // Text between double braces is no template here; what is left of a placeholder is refused before the signature (X-DOC-13).
        }
    }
}
