using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Cases.ListCases;

/// <summary>我发起的, or every case the user may see; the newest first.</summary>
internal sealed class ListCasesHandler(CaseVisibility visibility, ICurrentUser user, CaseHeads heads)
{
    internal async Task<PageOf<CaseHead>> HandleAsync(
        bool onlyMine, CaseState? state, string? search, PageRequest page, CancellationToken cancellationToken)
    {
        var cases = await visibility.CasesAsync(cancellationToken);
        var me = user.Id.Value;
        if (onlyMine)
            cases = cases.Where(row => row.StartedById == me);
        if (state is not null)
            cases = cases.Where(row => row.State == state);
        if (search is not null)
            cases = cases.Where(row => row.No.Contains(search) || row.Title.Contains(search) || row.SupervisedUnit!.Contains(search));
        return await heads.PageAsync(cases.OrderByDescending(row => row.StartedAt).ThenByDescending(row => row.Id), page, cancellationToken);
    }
}
