using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Draws.ViewDraws;

/// <summary>The draws of a case, each recomputed when it is looked at.</summary>
internal sealed class ViewDrawsHandler(CaseVisibility visibility, OfficeDbContext database)
{
    internal async Task<IReadOnlyList<DrawRow>> HandleAsync(Guid caseId, CancellationToken cancellationToken)
    {
        await visibility.RequireAsync(caseId, cancellationToken);
        var facts = (await database.Cases.AsNoTracking().SingleAsync(row => row.Id == caseId, cancellationToken)).Data;
        return [.. (facts[DrawFacts.Fact] as JsonObject ?? []).Select(draw => Read(draw.Key, (JsonObject)draw.Value!)).OrderBy(row => row.PublishedAt)];
    }

    private static DrawRow Read(string key, JsonObject draw)
    {
        var (name, lines, seed) = (draw["Name"]!.ToString(), DrawFacts.Texts(draw["Lines"]), draw["Seed"]?.ToString());
        var recorded = DrawFacts.Texts(draw["Results"]);
        var passedOver = (draw["PassedOver"] as JsonArray ?? []).Select(row => new PassedOverRow(row!["Line"]!.ToString(), row["Reason"]?.ToString() ?? "")).ToList();
        var ranking = seed is null ? [] : LotDraw.Rank(lines, seed, name);
        IReadOnlyList<string> recomputed = seed is null ? [] : LotDraw.Draw(ranking, recorded.Length, passedOver.Select(row => row.Line));
        return new DrawRow(
            key, name, draw["Algorithm"]!.ToString(), lines, draw["ListHash"]!.ToString(), Moment(draw["PublishedAt"])!.Value, seed, draw["SeedSource"]?.ToString(),
            seed is null ? null : recorded.Length, Moment(draw["DrawnAt"]), passedOver, ranking, recorded, recomputed,
            seed is null ? null : LotDraw.HashOf(lines) == draw["ListHash"]!.ToString() && recomputed.SequenceEqual(recorded),
            seed is null ? null : Command(seed, name));
    }

    /// <summary>Prints the hash of the list, then all candidates in the order of the draw; needs nothing but bash and coreutils.</summary>
    internal static string Command(string seed, string name) =>
        $"""
        SEED={Quote(seed)}; NAME={Quote(name)}
        LIST=$(LC_ALL=C sort list.txt | sha256sum | cut -c1-64); echo "$LIST"
        while IFS= read -r LINE; do echo "$(printf '%s\n%s\n%s\n%s' "$SEED" "$LIST" "$NAME" "$LINE" | sha256sum | cut -c1-64) $LINE"; done < list.txt | LC_ALL=C sort
        """;

    private static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static DateTimeOffset? Moment(JsonNode? value) =>
        value is null ? null : DateTimeOffset.Parse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
