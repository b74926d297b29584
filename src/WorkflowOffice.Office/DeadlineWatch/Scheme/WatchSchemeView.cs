namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

/// <summary>One version in the list; version 0 came with the product.</summary>
internal sealed record WatchSchemeRow(
    int Version, WatchSchemeState State, string Note, string SavedBy, DateTimeOffset? SavedAt, string? DecidedBy, DateTimeOffset? DecidedAt);

/// <summary>A rule that can be given warnings of its own.</summary>
internal sealed record WatchedRule(string Code, string Name, string Article);

/// <param name="Draft">The version that waits for publication.</param>
internal sealed record WatchSchemeView(
    int Version, WatchScheme Current, WatchSchemeRow? Draft, WatchScheme? DraftContent, IReadOnlyList<WatchSchemeRow> Versions,
    IReadOnlyList<WatchedRule> Rules);
