namespace WorkflowOffice.Word.Linting;

/// <summary>How serious a finding is.</summary>
public enum LintSeverity
{
    Warning,
    Error,
}
