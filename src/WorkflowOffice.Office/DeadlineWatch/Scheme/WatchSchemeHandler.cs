using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

/// <param name="Note">Why it is changed.</param>
public sealed record SaveWatchScheme(WatchScheme Content, string Note);

/// <summary>Reads, drafts, publishes the watch scheme. Two people: who drafts does not publish. Running clocks keep what they were wound with.</summary>
internal sealed class WatchSchemeHandler(OfficeDbContext database, WatchSchemes schemes, IBurstRunner bursts, ICurrentUser user)
{
    private const int MaxNote = 500;

    internal async Task<WatchSchemeView> ViewAsync(CancellationToken cancellationToken)
    {
        var (version, scheme) = await schemes.CurrentAsync(cancellationToken);
        var rows = await database.WatchSchemes.AsNoTracking().OrderByDescending(row => row.Version).ToListAsync(cancellationToken);
        var draft = rows.Find(row => row.State == WatchSchemeState.Draft);
        var shipped = new WatchSchemeRow(0, version == 0 ? WatchSchemeState.Published : WatchSchemeState.Superseded, "随产品提供", Actor.SystemName, null, null, null);
        return new WatchSchemeView(
            version, scheme, draft is null ? null : ToRow(draft), draft?.Content.Deserialize<WatchScheme>(JsonColumns.Options),
            [.. rows.Select(ToRow), shipped],
            [.. DeadlineRules.All.Where(rule => rule.Kind != DeadlineKind.LookBack).GroupBy(rule => rule.Code).Select(group => group.Last())
                .Select(rule => new WatchedRule(rule.Code, rule.Name, rule.Citation))]);
    }

    /// <summary>Saves a draft, in place of one that waits already.</summary>
    internal Task<int> SaveAsync(SaveWatchScheme command, RequestKey request, CancellationToken cancellationToken)
    {
        WatchSchemeCheck.Run(command.Content);
        if (string.IsNullOrWhiteSpace(command.Note) || command.Note.Length > MaxNote)
            throw new OfficeException(RefusalKind.RuleBroken, "X-WCH-01", $"请写明修改理由（不超过 {MaxNote} 字）。") { Errors = new Dictionary<string, string[]> { ["note"] = ["请写明修改理由"] } };
        return ChangeAsync(request, async (rows, change, burst) =>
        {
            foreach (var waiting in rows.Where(row => row.State == WatchSchemeState.Draft))
                waiting.Decide(WatchSchemeState.Discarded, user.Id.Value, user.Name, burst.Now);
            await Database(burst).SaveChangesAsync(cancellationToken);
            var draft = new WatchSchemeVersion
            {
                Version = rows.Select(row => row.Version).DefaultIfEmpty(0).Max() + 1,
                Content = (JsonObject)JsonSerializer.SerializeToNode(command.Content, JsonColumns.Options)!,
                Note = command.Note.Trim(),
                SavedById = user.Id.Value,
                SavedBy = user.Name,
                SavedAt = burst.Now,
            };
            Database(burst).WatchSchemes.Add(draft);
            Record(burst, change with { Reason = draft.Note }, "watch-scheme.drafted", draft, "编制");
            return draft.Version;
        }, cancellationToken);
    }

    internal Task<int> PublishAsync(int version, RequestKey request, CancellationToken cancellationToken) =>
        ChangeAsync(request, async (rows, change, burst) =>
        {
            var draft = Find(rows, version);
            // The old version first, so that never two are published; a refusal of the draft takes this back with the burst.
            foreach (var old in rows.Where(row => row.State == WatchSchemeState.Published && row != draft))
                old.Supersede();
            await Database(burst).SaveChangesAsync(cancellationToken);
            draft.Decide(WatchSchemeState.Published, user.Id.Value, user.Name, burst.Now);
            Record(burst, change, "watch-scheme.published", draft, "发布");
            return version;
        }, cancellationToken);

    internal Task<int> DiscardAsync(int version, RequestKey request, CancellationToken cancellationToken) =>
        ChangeAsync(request, (rows, change, burst) =>
        {
            var draft = Find(rows, version);
            draft.Decide(WatchSchemeState.Discarded, user.Id.Value, user.Name, burst.Now);
            Record(burst, change, "watch-scheme.discarded", draft, "退回");
            return Task.FromResult(version);
        }, cancellationToken);

    private Task<int> ChangeAsync(
        RequestKey request, Func<List<WatchSchemeVersion>, ChangeContext, IBurst, Task<int>> change, CancellationToken cancellationToken) =>
        bursts.RunAsync(
            async (burst, token) =>
            {
                // One at a time: versions are numbered without gaps.
                await Database(burst).Database.ExecuteSqlRawAsync("lock table office.watch_schemes in exclusive mode", token);
                var rows = await Database(burst).WatchSchemes.OrderBy(row => row.Version).ToListAsync(token);
                return await change(rows, ChangeContext.ByPerson(user, burst.Now, request.Id), burst);
            },
            request, cancellationToken);

    private static void Record(IBurst burst, ChangeContext change, string action, WatchSchemeVersion row, string words) =>
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            change, action, "watch-scheme", row.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            $"{words}预警与督办方案第 {row.Version} 版：{row.Note}", After: row.Content));

    private static OfficeDbContext Database(IBurst burst) => burst.Services.GetRequiredService<OfficeDbContext>();

    private static WatchSchemeVersion Find(List<WatchSchemeVersion> rows, int version) => rows.Find(row => row.Version == version)
        ?? throw new OfficeException(RefusalKind.NotFound, "X-WCH-04", $"没有第 {version} 版预警与督办方案。请刷新后重试。");

    private static WatchSchemeRow ToRow(WatchSchemeVersion row) =>
        new(row.Version, row.State, row.Note, row.SavedBy, row.SavedAt, row.DecidedBy, row.DecidedAt);
}
