namespace WorkflowOffice.Office.Paging;

/// <summary>Which page is asked for; checked, so that nobody can ask for everything at once.</summary>
internal sealed class PageRequest
{
    internal const int DefaultSize = 20;
    internal const int LargestSize = 100;

    /// <summary>Beyond this nobody pages by hand, and skipping rows costs the database more than it answers.</summary>
    internal const int LastPage = 10_000;

    private PageRequest(int page, int size) => (Page, Size) = (page, size);

    internal int Page { get; }

    internal int Size { get; }

    internal int Skip => (Page - 1) * Size;

    /// <exception cref="OfficeException">X-REQ-04.</exception>
    internal static PageRequest Of(int? page, int? size) => (page ?? 1, size ?? DefaultSize) switch
    {
        ( < 1 or > LastPage, _) => throw Refused($"页码 {page} 无效，应为 1 到 {LastPage} 之间的整数。"),
        (_, < 1 or > LargestSize) => throw Refused($"每页条数 {size} 无效，应为 1 到 {LargestSize} 之间的整数。"),
        var (number, rows) => new(number, rows),
    };

    private static OfficeException Refused(string message) => new(RefusalKind.Malformed, "X-REQ-04", message);
}
