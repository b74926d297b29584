namespace WorkflowOffice.Identity.Organisation;

/// <summary>The last day lies before the first (X-PST-03).</summary>
public sealed class AppointmentPeriodException(DateOnly from, DateOnly to)
    : IdentityException("X-PST-03", $"任职截止日 {to:yyyy-MM-dd} 早于起始日 {from:yyyy-MM-dd}。请更正任职期间。");
