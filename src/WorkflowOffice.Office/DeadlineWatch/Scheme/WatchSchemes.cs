using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

/// <summary>The watch scheme in force: the published version, or the one that comes with the product.</summary>
internal sealed class WatchSchemes(OfficeDbContext database)
{
    private static readonly Lazy<WatchScheme> FromProduct = new(() =>
    {
        using var stream = typeof(WatchSchemes).Assembly.GetManifestResourceStream("WorkflowOffice.Office.DeadlineWatch.Scheme.watch-scheme.json")!;
        return JsonSerializer.Deserialize<WatchScheme>(stream, JsonColumns.Options)!;
    });

    private (int Version, WatchScheme Scheme)? _current;

    internal static WatchScheme Shipped => FromProduct.Value;

    internal async Task<(int Version, WatchScheme Scheme)> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_current is { } known)
            return known;
        var row = await database.WatchSchemes.AsNoTracking().SingleOrDefaultAsync(v => v.State == WatchSchemeState.Published, cancellationToken);
        var current = row is null ? (0, Shipped) : (row.Version, row.Content.Deserialize<WatchScheme>(JsonColumns.Options)!);
        _current = current;
        return current;
    }

    /// <summary>What a step's clock is watched with: what the step says itself, else the scheme.</summary>
    internal async Task<ClockWatch> ForAsync(
        DeadlineRule rule, IReadOnlyList<AlertRule>? warnings, IReadOnlyList<AlertRule>? rungs, string? ladder, CancellationToken cancellationToken)
    {
        var (version, scheme) = await CurrentAsync(cancellationToken);
        var named = string.IsNullOrWhiteSpace(ladder) ? null : scheme.Ladder(ladder);
        return new ClockWatch(warnings ?? scheme.WarningsOf(rule), named?.Steps ?? rungs ?? [], named?.Name, version);
    }
}
