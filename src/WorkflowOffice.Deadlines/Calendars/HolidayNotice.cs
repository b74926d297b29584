namespace WorkflowOffice.Deadlines;

/// <summary>A notice of the General Office of the State Council about public holidays.</summary>
/// <param name="Number">文号.</param>
/// <param name="Title">标题.</param>
/// <param name="PublishedOn">Day of publication on the government site.</param>
/// <param name="Source">Address where the text was read.</param>
public sealed record HolidayNotice(string Number, string Title, DateOnly PublishedOn, string Source);
