namespace WorkflowOffice.Deadlines;

/// <summary>One rule about a period, as it is in force between two dates. Change a copy with <c>with</c> to apply a local parameter.</summary>
public sealed record DeadlineRule
{
    /// <summary>Number in requirements.md §6, for example D-09; several periods under one number are D-13-1, D-13-2.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>Shape of the deadline.</summary>
    public DeadlineKind Kind { get; init; } = DeadlineKind.Forward;

    /// <summary>Number of units; 0 for fixed dates and limits named in a document.</summary>
    public int Length { get; init; }

    /// <summary>What is counted.</summary>
    public PeriodUnit Unit { get; init; } = PeriodUnit.NaturalDay;

    /// <summary>What happens when the last day is a rest day.</summary>
    public RollRule Roll { get; init; } = RollRule.NextNonHoliday;

    /// <summary>How a lead before an event is read; only for <see cref="DeadlineKind.Backward"/>.</summary>
    public BackwardRule Backward { get; init; } = BackwardRule.Strict;

    /// <summary>When hours begin; only for <see cref="PeriodUnit.Hour"/>.</summary>
    public HourStart HourStart { get; init; } = HourStart.Exact;

    /// <summary>The date, for <see cref="DeadlineKind.FixedDate"/>.</summary>
    public FixedDate? FixedDate { get; init; }

    /// <summary>What must be reached by then, for the yearly, quarterly and monthly duties.</summary>
    public PeriodQuota? Quota { get; init; }

    /// <summary>How often it may be extended; 0 = never.</summary>
    public int MaxExtensions { get; init; }

    /// <summary>The longest single extension; null where the law leaves the length to whoever approves it.</summary>
    public int? ExtensionLength { get; init; }

    /// <summary>Unit of the extension; null = the unit of the rule.</summary>
    public PeriodUnit? ExtensionUnit { get; init; }

    /// <summary>Who may extend, with the article.</summary>
    public string? ExtensionBasis { get; init; }

    /// <summary>Which days may be left out, with the article; null = nothing suspends this period.</summary>
    public string? SuspensionBasis { get; init; }

    /// <summary>Chinese name of the event it is counted from, for example 签收.</summary>
    public required string StartEvent { get; init; }

    /// <summary>What happens when it has passed.</summary>
    public required string OnExpiry { get; init; }

    /// <summary>Refusal code of an act after the due day (requirements.md §10).</summary>
    public string ExpiredCode { get; init; } = "X-DDL-01";

    /// <summary>Refusal code of an extension approved too late.</summary>
    public string LateExtensionCode { get; init; } = "X-DDL-05";

    /// <summary>Refusal code of one extension too many.</summary>
    public string TooManyExtensionsCode { get; init; } = "X-DDL-06";

    /// <summary>Default warnings before the due day.</summary>
    public IReadOnlyList<WarningOffset> Warnings { get; init; } = [];

    /// <summary>The provision that sets the period.</summary>
    public required string Citation { get; init; }

    /// <summary>The provision that says how it is counted.</summary>
    public string CountingBasis { get; init; } = "";

    /// <summary>The statute whose definition of “日” decides the unit (see <see cref="StatuteDayUnits"/>).</summary>
    public Statute Statute { get; init; } = Statute.Other;

    /// <summary>【补】: not in the texts but a default of this product, to be confirmed locally.</summary>
    public bool IsSupplemented { get; init; }

    /// <summary>First day on which this version applies; null = no earlier version.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day on which this version applies; null = still in force.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>Whether this version is in force on a day.</summary>
    public bool IsInForce(DateOnly date) =>
        (EffectiveFrom is null || date >= EffectiveFrom) && (EffectiveTo is null || date <= EffectiveTo);

    /// <summary>The limit is so many days, as the document says. Only for <see cref="DeadlineKind.NamedInDocument"/>.</summary>
    public DeadlineRule WithLength(int length, PeriodUnit unit = PeriodUnit.NaturalDay) =>
        NamedInDocument() with { Kind = DeadlineKind.Forward, Length = length, Unit = unit };

    /// <summary>The limit is a date, as the document says; a named date is not rolled over. Only for <see cref="DeadlineKind.NamedInDocument"/>.</summary>
    public DeadlineRule WithFixedDate(DateOnly date) =>
        NamedInDocument() with
        {
            Kind = DeadlineKind.FixedDate,
            FixedDate = new FixedDate(FixedDateBasis.Named, Named: date),
            Roll = RollRule.None,
        };

    private DeadlineRule NamedInDocument() =>
        Kind == DeadlineKind.NamedInDocument ? this : throw DeadlineRuleException.NotNamedInDocument(this);
}
