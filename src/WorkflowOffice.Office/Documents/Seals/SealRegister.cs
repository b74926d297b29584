using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Paging;
using WorkflowOffice.Office.Spreadsheets;

namespace WorkflowOffice.Office.Documents.Seals;

/// <summary>A line of the register of the seal.</summary>
internal sealed record SealRegisterRow(
    Guid Id, DateTimeOffset At, string Seal, int Copies, string Keeper, string Approver, string? Note, Guid DocumentId, string Title, string? Number, DocumentState State,
    int VersionNo, string Sha256, Guid CaseId, string CaseNo);

/// <summary>What the register is asked for.</summary>
/// <param name="Year">Legal year of the use; null: all.</param>
/// <param name="Search">Part of the seal, the document, its number, the case or a name; null: all.</param>
internal sealed record SealFilter(int? Year, string? Search);

/// <summary>用印登记簿: every use of a seal in the cases that the user may see, the newest first.</summary>
internal sealed class SealRegister(OfficeDbContext database, CaseVisibility visibility)
{
    private static readonly SheetColumn<SealRegisterRow>[] Columns =
    [
        new("用印时间", 17, row => row.At),
        new("印章", 20, row => row.Seal),
        new("份数", 8, row => row.Copies),
        new("文书", 30, row => row.Title),
        new("文号", 26, row => row.Number),
        new("文书状态", 10, row => row.State.InWords()),
        new("事项编号", 14, row => row.CaseNo),
        new("用印人", 12, row => row.Keeper),
        new("批准人", 12, row => row.Approver),
        new("备注", 30, row => row.Note),
        new("用印文本 SHA-256", 66, row => row.Sha256),
    ];

    internal async Task<PageOf<SealRegisterRow>> PageAsync(SealFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        await (await RowsAsync(filter, cancellationToken)).ToPageAsync(page, cancellationToken);

    /// <summary>The same lines as an Excel file, however many: from the database to the file as they are read.</summary>
    internal async Task<Stream> ExportAsync(SealFilter filter, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(filter, cancellationToken);
        return SpreadsheetFile.WriteTemporary("用印登记簿", Columns, rows.AsAsyncEnumerable().ToBlockingEnumerable(cancellationToken));
    }

    private async Task<IQueryable<SealRegisterRow>> RowsAsync(SealFilter filter, CancellationToken cancellationToken)
    {
        var cases = await visibility.CasesAsync(cancellationToken);
        var uses = database.SealUses.AsNoTracking();
        if (filter.Year is { } year)
        {
            var (from, to) = (LegalTime.At(new DateOnly(year, 1, 1)).ToUniversalTime(), LegalTime.At(new DateOnly(year + 1, 1, 1)).ToUniversalTime());
            uses = uses.Where(use => use.At >= from && use.At < to);
        }

        var rows =
            from use in uses
            join document in database.Documents on use.DocumentId equals document.Id
            join @case in cases on use.CaseId equals @case.Id
            select new { use, document, @case };
        if (filter.Search is { } text)
        {
            rows = rows.Where(row =>
                row.use.Seal.Contains(text) || row.use.Keeper.Contains(text) || row.use.Approver.Contains(text) || row.document.Title.Contains(text)
                || row.document.Number!.Contains(text) || row.@case.No.Contains(text));
        }

        return rows.OrderByDescending(row => row.use.At).ThenByDescending(row => row.use.Id).Select(row => new SealRegisterRow(
            row.use.Id, row.use.At, row.use.Seal, row.use.Copies, row.use.Keeper, row.use.Approver, row.use.Note, row.document.Id, row.document.Title,
            row.document.Number, row.document.State, row.use.VersionNo, row.use.FileSha256, row.@case.Id, row.@case.No));
    }
}
