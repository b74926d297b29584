namespace WorkflowOffice.Deadlines;

/// <summary>A suspension needs a rule that allows it, a ground, and ends in order.</summary>
internal static class SuspensionCheck
{
    public static void Run(DeadlineRule rule, IReadOnlyList<Suspension>? suspensions)
    {
        for (var i = 0; suspensions is not null && i < suspensions.Count; i++)
        {
            var suspension = suspensions[i];
            if (rule.SuspensionBasis is null)
                throw PeriodException.SuspensionWithoutBasis(rule, suspension);
            // One day before the start is the empty suspension of a pause that was taken back on the same day.
            if (string.IsNullOrWhiteSpace(suspension.Ground) || suspension.Last < suspension.FromInclusive.AddDays(-1))
                throw PeriodException.SuspensionInvalid(rule, suspension);
        }
    }

    public static bool Covered(IReadOnlyList<Suspension>? suspensions, DateOnly date) => Find(suspensions, date) is not null;

    public static Suspension? Find(IReadOnlyList<Suspension>? suspensions, DateOnly date)
    {
        for (var i = 0; suspensions is not null && i < suspensions.Count; i++)
        {
            if (suspensions[i].Covers(date))
                return suspensions[i];
        }

        return null;
    }
}
