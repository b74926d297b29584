namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <param name="To">Last day left out; null while it lasts.</param>
internal sealed record ClockPauseRow(DateOnly From, DateOnly? To, string Ground);

/// <param name="Unit">个工作日, 日, 个月 …</param>
internal sealed record ClockExtensionRow(int Length, string Unit, DateOnly ApprovedOn, string Approver, string Reason);
