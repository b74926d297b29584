using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.ReferenceLists;

/// <summary>A catalogue of the regulations (过错情形、从重从轻、不追究、处理方式 …): data with article and quote; forms take their options from it.</summary>
public sealed record ReferenceList
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Source { get; init; }
    public required IReadOnlyList<ReferenceItem> Items { get; init; }
}

/// <summary>One entry. A code is unique within its list and profile.</summary>
public sealed record ReferenceItem
{
    public required string Code { get; init; }
    public required string Label { get; init; }

    /// <summary>The regulation it comes from, e.g. <c>cc-erdao</c> (requirements §2.1).</summary>
    public required string Profile { get; init; }
    public required string Article { get; init; }

    /// <summary>The words of the article.</summary>
    public string? Quote { get; init; }
    public string? Group { get; init; }

    /// <summary>Acts before this day are not judged by it.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day on which forms offer it.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>What the list's own users read, such as the severity of a measure.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Attributes { get; init; }

    /// <summary>As a fact of the case, for scripts and documents.</summary>
    internal JsonObject ToFact() => (JsonObject)JsonSerializer.SerializeToNode(this, Data.JsonColumns.Options)!;
}
