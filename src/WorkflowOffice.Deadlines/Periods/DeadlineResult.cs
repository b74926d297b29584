namespace WorkflowOffice.Deadlines;

/// <summary>The answer of a calculation.</summary>
/// <param name="RawEnd">原始末日: the last day before rolling.</param>
/// <param name="Due">届满日: the last day on which the act is in time, until 24:00.</param>
/// <param name="Prudent">保守日: last working day on or before <paramref name="RawEnd"/>, for an authority's own duties.</param>
/// <param name="Provisional">暂定: the notice of a year it depends on is not published yet.</param>
/// <param name="DueAt">The moment, for periods in hours only.</param>
public readonly record struct DeadlineResult(
    DateOnly RawEnd, DateOnly Due, DateOnly Prudent, bool Provisional, DateTimeOffset? DueAt = null);
