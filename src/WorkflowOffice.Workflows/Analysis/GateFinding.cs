namespace WorkflowOffice.Workflows.Analysis;

/// <summary>One thing that is wrong with a definition, in the office's words.</summary>
/// <param name="Code">Stable, <c>G-…</c>, see <see cref="GateCodes"/>.</param>
/// <param name="ActivityId">The step; null where the definition as a whole is meant.</param>
/// <param name="ActivityName">What the office calls the step.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
/// <param name="Subject">Tells findings of one code at one step apart: an outcome, a field, a name.</param>
/// <param name="Article">The provision, where one applies.</param>
/// <param name="Path">JSON path, where known.</param>
public sealed record GateFinding(
    string Code, FindingSeverity Severity, string? ActivityId, string? ActivityName, string Message, string Remedy,
    string? Subject = null, string? Article = null, string? Path = null)
{
    /// <summary>Names the finding in the reasons that are given for warnings; the same after the draft is saved again.</summary>
    public string Key { get; } = string.Join('|', Code, ActivityId, Subject);

    /// <summary>One line: step, what, how to mend.</summary>
    public string InWords() => $"{(ActivityName is null ? "" : $"“{ActivityName}”：")}{Message}{Remedy}（{Code}）";

    public static GateFinding Error(string code, Activity? at, string message, string remedy, string? subject = null, string? article = null) =>
        new(code, FindingSeverity.Error, at?.Id, at?.DisplayText, message, remedy, subject, article, at?.JsonPath);

    public static GateFinding Warning(string code, Activity? at, string message, string remedy, string? subject = null, string? article = null) =>
        Error(code, at, message, remedy, subject, article) with { Severity = FindingSeverity.Warning };
}
