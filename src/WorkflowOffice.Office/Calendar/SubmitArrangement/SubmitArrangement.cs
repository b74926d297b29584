using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Calendar.SubmitArrangement;

/// <param name="Remark">For the one who checks it; may be empty.</param>
internal sealed record SubmitArrangement(HolidayArrangement Arrangement, string? Remark = null);

internal sealed record SubmittedArrangement(Guid Id);
