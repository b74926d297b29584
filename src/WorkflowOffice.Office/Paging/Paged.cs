using Microsoft.EntityFrameworkCore;

namespace WorkflowOffice.Office.Paging;

internal static class Paged
{
    /// <summary>Counts and reads one page in the database; <paramref name="rows"/> must be ordered to the last tie.</summary>
    internal static async Task<PageOf<T>> ToPageAsync<T>(this IQueryable<T> rows, PageRequest request, CancellationToken cancellationToken)
    {
        var total = await rows.CountAsync(cancellationToken);
        var items = total <= request.Skip ? [] : await rows.Skip(request.Skip).Take(request.Size).ToListAsync(cancellationToken);
        return new PageOf<T>(items, total, request.Page, request.Size);
    }

    internal static PageOf<TRow> Map<T, TRow>(this PageOf<T> page, Func<T, TRow> map) =>
        new([.. page.Items.Select(map)], page.Total, page.Page, page.PageSize);
}
