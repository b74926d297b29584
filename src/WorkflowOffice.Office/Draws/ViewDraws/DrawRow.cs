namespace WorkflowOffice.Office.Draws.ViewDraws;

/// <summary>A draw of a case with everything that recomputing it needs.</summary>
/// <param name="Lines">The published list, in its order; one line each makes the file whose SHA-256 is <paramref name="ListHash"/>.</param>
/// <param name="Ranking">Recomputed now from list, seed and name; empty before the draw.</param>
/// <param name="Results">As recorded.</param>
/// <param name="Recomputed">Drawn anew from the published list and seed; empty before the draw.</param>
/// <param name="Agrees">The recorded hash and results are what the recomputation gives; null before the draw.</param>
/// <param name="Command">A command for bash that recomputes it from the list in <c>list.txt</c>.</param>
public sealed record DrawRow(
    string Key, string Name, string Algorithm, IReadOnlyList<string> Lines, string ListHash, DateTimeOffset PublishedAt, string? Seed, string? SeedSource,
    int? Count, DateTimeOffset? DrawnAt, IReadOnlyList<PassedOverRow> PassedOver, IReadOnlyList<RankedLot> Ranking, IReadOnlyList<string> Results,
    IReadOnlyList<string> Recomputed, bool? Agrees, string? Command);

public sealed record PassedOverRow(string Line, string Reason);
