namespace WorkflowOffice.Word.Linting;

/// <summary>What else the linter may compare with.</summary>
public sealed class LintOptions
{
    /// <summary>Fonts the office's computers (or the server) have; null when that is not known and not to be checked.</summary>
    public IReadOnlyCollection<string>? AvailableFonts { get; init; }
}
