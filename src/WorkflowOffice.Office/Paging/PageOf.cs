namespace WorkflowOffice.Office.Paging;

/// <summary>One page of a longer list.</summary>
/// <param name="Total">Rows on all pages together.</param>
/// <param name="Page">1-based.</param>
internal sealed record PageOf<T>(IReadOnlyList<T> Items, int Total, int Page, int PageSize);
