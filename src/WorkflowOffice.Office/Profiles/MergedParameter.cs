namespace WorkflowOffice.Office.Profiles;

/// <summary>One value with the regulation it comes from.</summary>
/// <param name="IsEffective">It is the one that holds (of periods and frequencies), or one of those that hold.</param>
public sealed record SourcedValue(string ProfileId, string ProfileName, decimal? Value, PeriodMeasure Unit, string Article, string? Quote, bool IsSupplemented, bool IsEffective);

/// <summary>An entry of a catalogue with all regulations that have it.</summary>
public sealed record SourcedEntry(string Entry, IReadOnlyList<string> ProfileIds);

/// <summary>What holds for a unit on a day.</summary>
/// <param name="Value">The number that holds; null for catalogues, for several gates, and where it is not set.</param>
/// <param name="Conflict">Why nothing holds yet: two regulations say it and neither is the chosen one.</param>
public sealed record MergedParameter(
    string Key, string Name, MergeRule Rule, decimal? Value, PeriodMeasure Unit, IReadOnlyList<SourcedValue> Sources, IReadOnlyList<SourcedEntry> Entries, string? Conflict);
