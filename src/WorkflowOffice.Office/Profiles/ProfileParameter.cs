namespace WorkflowOffice.Office.Profiles;

/// <summary>What one regulation says about one thing.</summary>
/// <param name="Key">What is decided; only values of the same key are merged.</param>
/// <param name="Value">Number of a period, frequency or threshold; null where the regulation leaves it to the office (X-CFG-02) or says it in words.</param>
/// <param name="Entries">Entries of a catalogue, or the words of a choice.</param>
/// <param name="IsSupplemented">【补】: not the words of the regulation.</param>
/// <param name="MustBeSet">The office must set it before the regulation can be put in force.</param>
public sealed record ProfileParameter(
    string Key, string Name, MergeRule Rule, decimal? Value, PeriodMeasure Unit, string Article, string? Quote = null, IReadOnlyList<string>? Entries = null,
    bool IsSupplemented = false, bool MustBeSet = false);
