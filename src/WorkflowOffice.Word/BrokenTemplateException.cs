using WorkflowOffice.Word.Linting;

namespace WorkflowOffice.Word;

/// <summary>The template can be read, but its placeholders do not make sense (wrong path, a repeat that never ends …).</summary>
public sealed class BrokenTemplateException(IReadOnlyList<LintFinding> findings)
    : WordTemplateException(findings[0].Code, Describe(findings), findings[0].Place)
{
    public IReadOnlyList<LintFinding> Findings { get; } = findings;

    private static string Describe(IReadOnlyList<LintFinding> findings) =>
        string.Join('\n', findings.Take(20).Select(f => $"{f.Place}：{f.Message}"));
}
