using System.Xml.Linq;
using WorkflowOffice.Word.Linting;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Collects what is wrong in a part while it is compiled, so that the user sees everything at once.</summary>
internal sealed class Problems
{
    private const int Limit = 200;
    private readonly List<LintFinding> findings = [];

    private int placeholders;

    public IReadOnlyList<LintFinding> Findings => findings;

    public void CountPlaceholder()
    {
        if (++placeholders > PackageLimits.Placeholders)
            throw new UnsafeTemplateException("X-TPL-01", $"模板中的字段超过 {PackageLimits.Placeholders} 个，已拒绝。请拆分模板或使用重复行。");
    }

    public void Error(string code, string message, string place) => Add(new(code, LintSeverity.Error, message, place));

    public void Warning(string code, string message, string place) => Add(new(code, LintSeverity.Warning, message, place));

    public void Error(string code, string message, XElement at, PlaceNames places) => Error(code, message, places.Of(at));

    private void Add(LintFinding finding)
    {
        if (findings.Count < Limit)
            findings.Add(finding);
    }
}
