using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>Who is to hold which post in which unit, from which day to which day (inclusive; null: until further notice).</summary>
public sealed record Appointment(UserId UserId, string PostCode, string UnitCode, DateOnly ValidFrom, DateOnly? ValidTo = null);
