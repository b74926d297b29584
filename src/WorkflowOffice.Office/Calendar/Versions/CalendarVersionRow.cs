using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Calendar.Versions;

/// <summary>A version as the history lists it.</summary>
/// <param name="Number">Null until published.</param>
/// <param name="MovedClocks">Open clocks whose last day it moved; null until published.</param>
/// <param name="MayPublish">The present user may publish it: has the permission, and did not enter it.</param>
/// <param name="IsMine">The present user entered it.</param>
internal record CalendarVersionRow(
    Guid Id, int? Number, int Year, CalendarVersionState State, string NoticeNumber, string NoticeTitle, string EnteredBy, DateTimeOffset EnteredAt,
    string? Remark, string? DecidedBy, DateTimeOffset? DecidedAt, string? DecisionReason, int? MovedClocks, bool MayPublish, bool IsMine);

/// <summary>A version with what it says.</summary>
/// <param name="Arrangement">Null for the shipped table.</param>
/// <param name="Problems">Warnings; an entered version has no errors.</param>
internal sealed record CalendarVersionDetail(CalendarVersionRow Version, HolidayArrangement? Arrangement, IReadOnlyList<CalendarProblem> Problems);

internal sealed record CalendarVersionList(IReadOnlyList<CalendarVersionRow> Versions);
