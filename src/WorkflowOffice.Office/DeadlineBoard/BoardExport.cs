using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Spreadsheets;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>The list of the board as an Excel file.</summary>
internal sealed class BoardExport(BoardRows rows)
{
    private static readonly SheetColumn<BoardRow>[] Columns =
    [
        new("状态", 10, row => row.Colour == Colour.None ? row.State.InWords() : ColourWords(row.Colour)),
        new("到期日", 12, row => row.DueOn),
        new("剩余天数", 10, row => row.State is ClockState.Running or ClockState.Overdue ? row.DaysLeft : null),
        new("暂定", 8, row => row.Provisional ? "暂定" : null),
        new("期限", 20, row => row.Name),
        new("事项编号", 14, row => row.CaseNo),
        new("事项名称", 36, row => row.CaseTitle),
        new("办理程序", 24, row => row.Procedure),
        new("科室", 16, row => row.Unit),
        new("责任岗位（人员）", 28, row => row.AssignedTo),
        new("规则", 10, row => row.RuleCode),
        new("依据条文", 32, row => row.Article),
        new("起算事实", 20, row => row.StartFact),
        new("起算日", 12, row => row.StartedOn),
        new("期间最后一日", 12, row => row.RawEnd),
        new("稳妥日", 12, row => row.PrudentOn),
        new("为什么是这一天", 60, row => row.Sentence),
        new("结束时间", 17, row => row.StoppedAt),
        new("结束原因", 30, row => row.StopReason),
    ];

    /// <summary>All that the filter leaves, however many: from the database to the file as they are read.</summary>
    internal Stream Write(ClockFilter filter, CancellationToken cancellationToken) =>
        SpreadsheetFile.WriteTemporary("期限看板", Columns, rows.AllAsync(filter, cancellationToken).ToBlockingEnumerable(cancellationToken));

    private static string ColourWords(Colour colour) => colour switch
    {
        Colour.Overdue => "逾期",
        Colour.Red => "红",
        Colour.Yellow => "黄",
        _ => "正常",
    };
}
