namespace WorkflowOffice.Office.Calendar;

/// <param name="Published">False: no notice yet, so every deadline that touches the year is provisional (暂定).</param>
/// <param name="Notice">Numbers of the notices of the General Office of the State Council.</param>
/// <param name="Source">Where they were read.</param>
internal sealed record CalendarYearRow(int Year, bool Published, string? Notice, string? Source);
