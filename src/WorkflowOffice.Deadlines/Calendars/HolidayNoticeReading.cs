namespace WorkflowOffice.Deadlines;

/// <summary>What was understood of a notice's text, for a person to confirm.</summary>
/// <param name="Arrangement">The arrangement; what the text does not say is empty.</param>
/// <param name="Remarks">Where the text contradicts the calendar or could not be understood, in Chinese.</param>
public sealed record HolidayNoticeReading(HolidayArrangement Arrangement, IReadOnlyList<string> Remarks);
