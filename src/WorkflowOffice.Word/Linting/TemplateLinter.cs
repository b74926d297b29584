using WorkflowOffice.Word.Compilation;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.Word.Linting;

/// <summary>Says in the user's words what is wrong with an uploaded template. Opens nothing outside the file.</summary>
public static class TemplateLinter
{
    /// <param name="docx">The uploaded file.</param>
    /// <param name="knownFields">What the office can fill; null when fields are not to be checked.</param>
    /// <param name="options">Further checks.</param>
    /// <returns>Errors first; empty when the template is in order.</returns>
    public static IReadOnlyList<LintFinding> Lint(byte[] docx, IReadOnlyCollection<KnownField>? knownFields, LintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        try
        {
            var package = DocxPackage.Read(docx);
            if (package.XmlNodes > PackageLimits.TemplateXmlNodes)
                throw new UnsafeTemplateException("X-TPL-01", "文件的内容过多，不像模板。请删去多余的表格行和空白段落后重新上传。");
            var compiled = CompiledPackage.Compile(package);
            var findings = new List<LintFinding>(compiled.Findings);
            if (knownFields is not null)
                findings.AddRange(FieldChecks.Of(compiled.Fields, knownFields));
            findings.AddRange(ContentChecks.Of(package, options ?? new LintOptions()));
            findings.AddRange(SchemaCheck.Of(docx, package));
            return [.. findings.OrderByDescending(finding => finding.Severity)];
        }
        catch (UnsafeTemplateException refused)
        {
            return [new LintFinding(refused.Code, LintSeverity.Error, refused.Message, refused.Place ?? "整个文件")];
        }
    }
}
