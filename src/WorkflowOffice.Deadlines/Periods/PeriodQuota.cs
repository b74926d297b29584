namespace WorkflowOffice.Deadlines;

/// <summary>What has to be reached within the period: once a year, 30 hours a year.</summary>
/// <param name="Minimum">At least so much.</param>
/// <param name="Measure">次 or 学时.</param>
/// <param name="Per">The period in Chinese: 自然年, 自然月, 季度.</param>
public sealed record PeriodQuota(decimal Minimum, string Measure, string Per);
