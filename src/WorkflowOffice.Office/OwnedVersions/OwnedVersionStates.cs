namespace WorkflowOffice.Office.OwnedVersions;

internal static class OwnedVersionStates
{
    /// <summary>As people say.</summary>
    internal static string InWords(this OwnedVersionState state) => state switch
    {
        OwnedVersionState.Draft => "编制中",
        OwnedVersionState.Submitted => "待发布",
        OwnedVersionState.Published => "已发布",
        _ => "已替换",
    };
}
