using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace WorkflowOffice.Word.Linting;

/// <summary>Content that Word may have to repair. Word itself is lenient and its newest additions are unknown to the validator, so these are warnings.</summary>
internal static class SchemaCheck
{
    private const int MostFindings = 20;

    public static IEnumerable<LintFinding> Of(byte[] docx)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            return new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = MostFindings }.Validate(document)
                .Select(error => new LintFinding("X-TPL-27", LintSeverity.Warning,
                    $"内容不符合 Word 文档规范，打开时可能提示修复：{error.Description}", error.Part?.Uri.ToString() ?? "整个文件"))
                .ToList();
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or InvalidOperationException)
        {
            return [new LintFinding("X-TPL-27", LintSeverity.Error, "文件结构有误，Word 无法打开。请用 Word 打开并另存后再上传。", "整个文件")];
        }
    }
}
