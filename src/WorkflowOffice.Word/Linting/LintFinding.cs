namespace WorkflowOffice.Word.Linting;

/// <summary>One thing that is wrong with a template.</summary>
/// <param name="Code">Stable code, X-TPL-….</param>
/// <param name="Severity">Errors forbid the use of the template, warnings do not.</param>
/// <param name="Message">Chinese: what is wrong and what to do.</param>
/// <param name="Place">Where, in the user's words (正文第3段、表1第2行第3格 …).</param>
public sealed record LintFinding(string Code, LintSeverity Severity, string Message, string Place);
