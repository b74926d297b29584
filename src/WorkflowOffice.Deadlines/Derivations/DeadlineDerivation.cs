namespace WorkflowOffice.Deadlines;

/// <summary>为什么是这一天: the whole answer, made to be stored as JSON and read again.</summary>
/// <param name="Rule">The rule as applied, with local parameters.</param>
/// <param name="Start">The fact it was counted from.</param>
/// <param name="Result">The answer.</param>
/// <param name="Days">Every day that was counted or skipped, in order.</param>
/// <param name="Suspensions">The suspensions that were taken into account.</param>
/// <param name="Extensions">The extensions that were taken into account.</param>
/// <param name="Sources">Articles and holiday notices, in the order of the sentence.</param>
/// <param name="Sentence">All of it as Chinese sentences.</param>
public sealed record DeadlineDerivation(
    DeadlineRule Rule,
    StartFact Start,
    DeadlineResult Result,
    IReadOnlyList<DerivedDay> Days,
    IReadOnlyList<Suspension> Suspensions,
    IReadOnlyList<Extension> Extensions,
    IReadOnlyList<string> Sources,
    string Sentence)
{
    /// <summary>
    /// The same period once more: with a new holiday table, or from a corrected start fact. Suspensions and extensions stay as they were, so an
    /// extension that a corrected start makes too late is refused and has to be decided by a person.
    /// </summary>
    public DeadlineDerivation Recompute(WorkCalendar calendar, StartFact? correctedStart = null) =>
        DeadlineCalculator.Derive(Rule, correctedStart ?? Start, calendar, Suspensions, Extensions);

    /// <summary>Refuses an act after the due day with the rule's own code. An act by post counts on the day of its postmark.</summary>
    /// <exception cref="PeriodException">The act is late; the message carries the whole sentence.</exception>
    public void RequireInTime(DateOnly actOn)
    {
        if (actOn > Result.Due)
            throw PeriodException.Expired(this, actOn);
    }
}
