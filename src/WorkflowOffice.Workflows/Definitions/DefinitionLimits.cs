namespace WorkflowOffice.Workflows.Definitions;

/// <summary>How large a definition may be.</summary>
public static class DefinitionLimits
{
    public const int MaximumBytes = 5 * 1024 * 1024;
    public const int MaximumJsonDepth = 96;
    public const int MaximumNesting = 32;
    public const int MaximumActivities = 2_000;
    public const int MaximumConnections = 8_000;
    public const int MaximumScriptLength = 64 * 1024;

    /// <summary>More findings than this help nobody.</summary>
    public const int MaximumFindings = 100;
}
