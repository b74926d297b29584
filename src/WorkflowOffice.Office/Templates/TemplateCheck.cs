using WorkflowOffice.Office.Documents;
using WorkflowOffice.Word;
using WorkflowOffice.Word.Linting;

namespace WorkflowOffice.Office.Templates;

/// <summary>What is wrong with an uploaded template, in the user's words. Errors keep it out of the library, warnings do not.</summary>
internal static class TemplateCheck
{
    internal const string Error = "error";
    internal const string Warning = "warning";

    /// <summary>Facts that every document has besides the fields of its manifest.</summary>
    private static readonly KnownField[] Common =
    [
        new("AgencyName", Label: "发文机关名称"), new("AgencyCode", Label: "机关代字"), new("DocNo", Label: "发文字号"), new("DocDate", Label: "成文日期"),
        new("CaseNo", Label: "事项编号"), new("CaseTitle", Label: "事项名称"),
    ];

    /// <summary>The fonts of the office's documents (decision 0005): declared under these names, on Windows and WPS they are there.</summary>
    private static readonly string[] Fonts =
    [
        "仿宋_GB2312", "仿宋", "FangSong", "楷体_GB2312", "楷体", "KaiTi", "黑体", "SimHei", "宋体", "SimSun", "新宋体", "方正小标宋_GBK", "方正小标宋简体",
        "Times New Roman", "Arial", "Calibri", "Symbol", "Wingdings", "Wingdings 2", "MS Gothic", "Segoe UI Symbol", "Courier New", "Cambria Math",
    ];

    internal static IReadOnlyList<TemplateFinding> Of(byte[] docx, TemplateManifest manifest)
    {
        var single = manifest.Mandatory.Where(path => !path.Contains('|', StringComparison.Ordinal)).ToHashSet();
        var known = manifest.Fields.Select(field => new KnownField(field.Path, field.Type == "list", single.Contains(field.Path), field.Label))
            .Concat(Common.Where(field => manifest.Fields.All(own => own.Path != field.Path))).ToList();
        var findings = TemplateLinter.Lint(docx, known, new LintOptions { AvailableFonts = Fonts })
            .Select(finding => new TemplateFinding(finding.Code, finding.Severity == LintSeverity.Error ? Error : Warning, finding.Message, finding.Place)).ToList();
        if (findings.All(finding => finding.Severity != Error))
            findings.AddRange(Alternatives(WordTemplate.Open(docx), manifest));
        return [.. findings.OrderBy(finding => finding.Severity == Error ? 0 : 1)];
    }

    /// <summary><c>A|B</c>: one of the two must be in the template.</summary>
    private static IEnumerable<TemplateFinding> Alternatives(WordTemplate template, TemplateManifest manifest)
    {
        var shown = template.Fields.SelectMany(field => field.Candidates).ToHashSet();
        return manifest.Mandatory.Where(paths => paths.Contains('|', StringComparison.Ordinal) && !paths.Split('|').Any(shown.Contains))
            .Select(paths => new TemplateFinding(
                "X-TPL-22", Error, $"缺少必备内容“{DocumentContents.LabelOf(manifest, paths)}”：模板中没有字段 {paths.Replace("|", " 或 ", StringComparison.Ordinal)}。", "整个文件"));
    }
}
