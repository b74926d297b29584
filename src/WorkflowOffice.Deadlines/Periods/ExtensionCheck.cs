namespace WorkflowOffice.Deadlines;

/// <summary>An extension must be allowed, not too long, and approved before the period has run out.</summary>
internal static class ExtensionCheck
{
    public static void Run(DeadlineRule rule, Extension extension, int number, DateOnly due)
    {
        if (number > rule.MaxExtensions)
            throw PeriodException.TooManyExtensions(rule, number);
        if (extension.ApprovedOn > due)
            throw PeriodException.LateExtension(rule, extension, due);
        // Where the law sets no limit, the last year that can be derived is one.
        var longest = rule.ExtensionLength ?? new DateOnly(WorkCalendar.LastYear, 1, 1).DayNumber - due.DayNumber;
        if (extension.Length < 1 || extension.Length > longest || extension.Unit != (rule.ExtensionUnit ?? rule.Unit))
            throw PeriodException.ExtensionTooLong(rule, extension);
    }
}
