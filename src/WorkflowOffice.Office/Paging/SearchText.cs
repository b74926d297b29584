namespace WorkflowOffice.Office.Paging;

/// <summary>What somebody typed into a search box.</summary>
internal static class SearchText
{
    private const int LongestText = 100;

    /// <summary>Null when nothing was typed.</summary>
    /// <exception cref="OfficeException">X-REQ-04: longer than anything that is searched.</exception>
    internal static string? Of(string? typed) => typed?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestText } => throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"查询文字超过 {LongestText} 字，请缩短后再查。"),
        var text => text,
    };
}
