namespace WorkflowOffice.Deadlines;

/// <summary>The fact a period is counted from (送达, 签收, 决定作出…). Its day is never counted itself.</summary>
/// <param name="On">The day in Asia/Shanghai.</param>
/// <param name="Event">What happened, for the explanation; null takes the rule's own word for it.</param>
/// <param name="At">The moment, needed for periods in hours.</param>
public readonly record struct StartFact(DateOnly On, string? Event = null, DateTimeOffset? At = null)
{
    /// <summary>A fact known to the minute; its day is the day in Asia/Shanghai.</summary>
    public static StartFact FromInstant(DateTimeOffset at, string? eventName = null) =>
        new(LegalTime.DateOf(at), eventName, at);

    /// <summary>A fact known to the day.</summary>
    public static StartFact FromDateOnly(DateOnly on) => new(on);

    public static implicit operator StartFact(DateOnly on) => new(on);
}
