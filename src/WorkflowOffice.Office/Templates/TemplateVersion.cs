using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Templates;

[JsonConverter(typeof(JsonStringEnumConverter<TemplateState>))]
public enum TemplateState
{
    /// <summary>随软件更新: came with a new version of the software while the office uses its own; not in use until somebody submits it.</summary>
    Offered,
    Draft,
    Submitted,
    Published,

    /// <summary>历史版: replaced by a newer one; cases of its time still use it (R-002-22).</summary>
    Superseded,

    /// <summary>停用: withdrawn for a defect; no case uses it any more.</summary>
    Retracted,

    /// <summary>弃用: a draft that was given up.</summary>
    Discarded,
}

[JsonConverter(typeof(JsonStringEnumConverter<TemplateOrigin>))]
public enum TemplateOrigin { Shipped, Uploaded }

/// <summary>One version of a Word template. Its content never changes (database trigger); published by somebody else than its maker (X-SOD-11).</summary>
public sealed class TemplateVersion
{
    public required Guid Id { get; init; }

    /// <summary>Name of the template, e.g. <c>supervision-notice</c>; workflow steps name it.</summary>
    public required string TemplateId { get; init; }
    public required int Version { get; init; }
    public required string Code { get; init; }
    public required string Title { get; init; }
    public TemplateState State { get; private set; } = TemplateState.Draft;
    public required TemplateOrigin Origin { get; init; }

    /// <summary><see cref="Documents.TemplateManifest"/>: fields, mandatory contents, numbers. An uploaded version keeps that of the version before it.</summary>
    public required JsonObject Manifest { get; init; }
    public required string FileSha256 { get; init; }
    public required int Size { get; init; }

    /// <summary>What was changed and why.</summary>
    public string? Note { get; init; }

    /// <summary>Warnings of the linter; a file with errors is not stored.</summary>
    public JsonArray Findings { get; init; } = [];
    public Guid? MadeById { get; init; }
    public required string MadeBy { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public Guid? SubmittedById { get; private set; }
    public string? SubmittedBy { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public Guid? PublishedById { get; private set; }
    public string? PublishedBy { get; private set; }

    /// <summary>From this instant cases are started with it (启用).</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Until this instant (停用).</summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndReason { get; private set; }

    public bool IsOpen => State is TemplateState.Draft or TemplateState.Submitted;

    public void Offer() => State = TemplateState.Offered;

    public void Submit(Guid personId, string name, DateTimeOffset at)
    {
        Require(State is TemplateState.Draft or TemplateState.Offered, "送审");
        (State, SubmittedById, SubmittedBy, SubmittedAt) = (TemplateState.Submitted, personId, name, at);
    }

    public void Return()
    {
        Require(State == TemplateState.Submitted, "退回");
        State = TemplateState.Draft;
    }

    /// <summary>Four eyes: neither who made it nor who submitted it (X-SOD-11).</summary>
    public void EnsureMayBePublishedBy(Guid personId)
    {
        Require(State == TemplateState.Submitted, "发布");
        FourEyes.Ensure(personId, [MadeById, SubmittedById], () => new OfficeException(
            RefusalKind.Forbidden, "X-SOD-11", $"《{Title}》第 {Version} 版由您编制或送审，不能由您发布。请由法制机构的另一人复核后发布。"));
    }

    /// <param name="personId">Null: the software itself, with what it ships.</param>
    public void Publish(Guid? personId, string name, DateTimeOffset at)
    {
        if (personId is { } person)
            EnsureMayBePublishedBy(person);
        (State, PublishedById, PublishedBy, PublishedAt) = (TemplateState.Published, personId, name, at);
    }

    public void Supersede(DateTimeOffset at) => (State, EndedAt) = (TemplateState.Superseded, at);

    public void Retract(string reason, DateTimeOffset at)
    {
        Require(State is TemplateState.Published or TemplateState.Superseded, "停用");
        (State, EndedAt, EndReason) = (TemplateState.Retracted, EndedAt ?? at, reason);
    }

    public void Discard(string? reason, DateTimeOffset at)
    {
        Require(State is TemplateState.Draft or TemplateState.Submitted or TemplateState.Offered, "弃用");
        (State, EndedAt, EndReason) = (TemplateState.Discarded, at, reason);
    }

    private void Require(bool holds, string what)
    {
        if (!holds)
            throw new OfficeException(RefusalKind.Conflict, "X-TPL-41", $"《{Title}》第 {Version} 版是“{State.InWords()}”，不能{what}。请刷新页面。");
    }
}

/// <summary>What happened to a version of a template. Never changed.</summary>
public sealed class TemplateEvent
{
    public required Guid Id { get; init; }
    public required Guid TemplateVersionId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Who { get; init; }
    public required string Action { get; init; }
    public string? Note { get; init; }
}

internal static class TemplateStateWords
{
    internal static string InWords(this TemplateState state) => state switch
    {
        TemplateState.Offered => "随软件更新，未启用",
        TemplateState.Draft => "草稿",
        TemplateState.Submitted => "待发布",
        TemplateState.Published => "现行",
        TemplateState.Superseded => "历史版",
        TemplateState.Retracted => "停用",
        _ => "弃用",
    };
}
