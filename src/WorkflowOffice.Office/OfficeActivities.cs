namespace WorkflowOffice.Office;

/// <summary>Names shared by the office's activities.</summary>
internal static class OfficeActivities
{
    internal const string Namespace = "WorkflowOffice";

    /// <summary>The designer's tool box shows them under this heading.</summary>
    internal const string Category = "行政执法监督";
}
