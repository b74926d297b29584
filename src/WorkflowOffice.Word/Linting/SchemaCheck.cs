using System.Xml.XPath;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using WorkflowOffice.Word.Compilation;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.Word.Linting;

/// <summary>Content that Word may have to repair. Word itself is lenient and its newest additions are unknown to the validator, so these are warnings.</summary>
internal static class SchemaCheck
{
    private const int MostFindings = 20;

    public static IEnumerable<LintFinding> Of(byte[] docx, DocxPackage package)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            return new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = MostFindings }.Validate(document)
                .Select(error => new LintFinding("X-TPL-27", LintSeverity.Warning,
                    $"内容不符合 Word 文档规范，打开时可能提示修复：{error.Description}", PlaceOf(error, package)))
                .ToList();
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or InvalidOperationException)
        {
            return [new LintFinding("X-TPL-27", LintSeverity.Error, "文件结构有误，Word 无法打开。请用 Word 打开并另存后再上传。", "整个文件")];
        }
    }

    /// <summary>The validator names an XPath; the user is told page, paragraph and cell.</summary>
    private static string PlaceOf(ValidationErrorInfo error, DocxPackage package)
    {
        var name = error.Part?.Uri.ToString().TrimStart('/') ?? "";
        if (error.Path is null || package.Find(name) is not { } content)
            return name.Length == 0 ? "整个文件" : name;
        var labels = new PartLabels();
        var label = package.Parts.Select(part => (part.Key, Label: labels.Of(package.ContentTypes.Of(part.Key)))).First(part => part.Key == name).Label;
        try
        {
            var root = SafeXml.Load(content, name).Root!;
            var at = root.XPathSelectElement(error.Path.XPath, error.Path.Namespaces);
            return at is null ? label : new PlaceNames(root, label).Of(at);
        }
        catch (XPathException)
        {
            return label;
        }
    }
}
