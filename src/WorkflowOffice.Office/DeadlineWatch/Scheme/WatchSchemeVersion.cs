using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

[JsonConverter(typeof(JsonStringEnumConverter<WatchSchemeState>))]
public enum WatchSchemeState { Draft, Published, Superseded, Discarded }

/// <summary>One version of the watch scheme. Its content never changes; a clock keeps the version it was wound with.</summary>
public sealed class WatchSchemeVersion
{
    /// <summary>From 1; 0 is the scheme that comes with the product and is no row.</summary>
    public required int Version { get; init; }
    public required JsonObject Content { get; init; }

    /// <summary>Why it was changed.</summary>
    public required string Note { get; init; }
    public WatchSchemeState State { get; private set; } = WatchSchemeState.Draft;
    public required Guid SavedById { get; init; }
    public required string SavedBy { get; init; }
    public required DateTimeOffset SavedAt { get; init; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Publishes or discards a draft.</summary>
    /// <exception cref="OfficeException">X-WCH-03: it is no draft any more. X-SOD-9: published by its author.</exception>
    public void Decide(WatchSchemeState state, Guid byId, string by, DateTimeOffset at)
    {
        if (State != WatchSchemeState.Draft)
            throw new OfficeException(RefusalKind.Conflict, "X-WCH-03", $"第 {Version} 版已由 {DecidedBy} 处理，不能再次处理。请刷新后查看。");
        if (state == WatchSchemeState.Published)
            FourEyes.Ensure(byId, [SavedById], () => new OfficeException(
                RefusalKind.Forbidden, "X-SOD-9", "编制人不能发布自己编制的预警与督办方案，须由另一人复核发布。"));
        (State, DecidedBy, DecidedAt) = (state, by, at);
    }

    public void Supersede() => State = WatchSchemeState.Superseded;
}
