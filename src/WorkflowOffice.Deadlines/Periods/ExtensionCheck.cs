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
        if (extension.Length < 1 || extension.Length > rule.ExtensionLength || extension.Unit != (rule.ExtensionUnit ?? rule.Unit))
            throw PeriodException.ExtensionTooLong(rule, extension);
    }
}
