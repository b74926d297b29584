using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Documents;

/// <summary>What stands beside a template (templates/&lt;feature&gt;/&lt;id&gt;.json): code, numbering, fields.</summary>
public sealed record TemplateManifest
{
    public required string Code { get; init; }
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Basis { get; init; }
    public TemplateNumbering? Numbering { get; init; }

    /// <summary>Whether and on whom it is served; null in manifests from before they said so.</summary>
    public TemplateService? Service { get; init; }

    /// <summary>The field with its author (责任者) where that is not the agency: the unit that reports, the applicant.</summary>
    public string? Author { get; init; }
    public IReadOnlyList<TemplateFieldManifest> Fields { get; init; } = [];

    /// <summary>Paths without which the document must not be made; <c>A|B</c> asks for one of the two.</summary>
    public IReadOnlyList<string> Mandatory { get; init; } = [];

    /// <summary>Complete invented data to look at the template with.</summary>
    public JsonObject? Sample { get; init; }
}

/// <summary>How numbers of this kind look, e.g. <c>{机关代字}执监通〔{年}〕{n}号</c> (documents.md §3).</summary>
/// <param name="By">The field that tells which of several kinds (文种) a document is; null where there is one kind.</param>
/// <param name="Kinds">Kinds that count for themselves, by the value of that field; all others take this series.</param>
public sealed record TemplateNumbering(
    string Series, string Format, string? By = null, IReadOnlyDictionary<string, TemplateNumbering>? Kinds = null)
{
    /// <summary>The series of a document with this data: 决定 counts apart from 通知.</summary>
    public TemplateNumbering For(JsonObject data) => KindOf(data) is { } kind ? Kinds!.GetValueOrDefault(kind, this) : this;

    /// <summary>The kind that the data names, where kinds count for themselves.</summary>
    public string? KindOf(JsonObject data) =>
        By is not null && Kinds is not null && data[By] is JsonValue value && value.ToString().Trim() is { Length: > 0 } kind ? kind : null;

    /// <summary>How its numbers look; where kinds count for themselves, each of them.</summary>
    public string InWords => string.Join("；", (Kinds ?? new Dictionary<string, TemplateNumbering>()).Select(kind => $"{kind.Key}：{kind.Value.Format}").Prepend(Format));

    /// <summary>What stands in a draft: the number itself is drawn at issue.</summary>
    public string Draft(string agencyCode, int year) => Write(agencyCode, year, "__");

    /// <summary>文号: six-cornered brackets, full year, no leading zeros.</summary>
    public string Write(string agencyCode, int year, string number) => Format
        .Replace("{机关代字}", agencyCode, StringComparison.Ordinal)
        .Replace("{年}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{n}", number, StringComparison.Ordinal);
}

/// <summary>Whether a document is served (送达).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ServiceNeed>))]
public enum ServiceNeed
{
    /// <summary>It stays inside the office, or somebody addresses it to the office: a record, a report, a receipt.</summary>
    None,

    /// <summary>It may be served; the case does not wait for it.</summary>
    Possible,

    /// <summary>The case is not archived before it is served.</summary>
    Needed,
}

/// <summary>On whom a document is served.</summary>
/// <param name="To">In the office's words, e.g. 当事人; null where it is not served.</param>
/// <param name="By">The field that tells which of several kinds (文种) a document is; null where there is one kind.</param>
/// <param name="Kinds">By value of that field; all other kinds have <paramref name="Need"/>.</param>
public sealed record TemplateService(
    ServiceNeed Need, string? To = null, string? By = null, IReadOnlyDictionary<string, TemplateService>? Kinds = null)
{
    /// <summary>Of a document with this data: 听证通知书 is served, 听证笔录 is not.</summary>
    public TemplateService For(JsonObject data) =>
        By is not null && Kinds is not null && data[By] is JsonValue value ? Kinds.GetValueOrDefault(value.ToString().Trim(), this) : this;
}

public sealed record TemplateFieldManifest
{
    public required string Path { get; init; }
    public required string Label { get; init; }
    public string? Type { get; init; }
    public bool Required { get; init; }
    public IReadOnlyList<string>? Choices { get; init; }
}
