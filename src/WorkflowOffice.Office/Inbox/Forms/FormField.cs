using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WorkflowOffice.Office.Inbox.Forms.Rules;

namespace WorkflowOffice.Office.Inbox.Forms;

[JsonConverter(typeof(JsonStringEnumConverter<FieldKind>))]
public enum FieldKind
{
    [JsonStringEnumMemberName("text")] Text,
    [JsonStringEnumMemberName("textarea")] TextArea,
    [JsonStringEnumMemberName("date")] Date,
    [JsonStringEnumMemberName("datetime")] DateTime,
    [JsonStringEnumMemberName("number")] Number,
    [JsonStringEnumMemberName("select")] Select,
    [JsonStringEnumMemberName("multiselect")] MultiSelect,
    [JsonStringEnumMemberName("checkbox")] CheckBox,
    [JsonStringEnumMemberName("checklist")] CheckList,
    [JsonStringEnumMemberName("person")] Person,
    [JsonStringEnumMemberName("unit")] Unit,

    /// <summary>A post (职务) by its code.</summary>
    [JsonStringEnumMemberName("post")] Post,

    /// <summary>Yuan with at most two decimals, not negative.</summary>
    [JsonStringEnumMemberName("money")] Money,

    /// <summary>Articles of law: rows of <c>law</c>, <c>article</c> (第四十四条第一款第（二）项) and, where wanted, <c>text</c>.</summary>
    [JsonStringEnumMemberName("law")] Law,
    [JsonStringEnumMemberName("table")] Table,
    [JsonStringEnumMemberName("attachments")] Attachments,

    /// <summary>Text for the reader; takes no value.</summary>
    [JsonStringEnumMemberName("note")] Note,
}

public sealed record FieldOption(string Value, string Label);

/// <summary>The field is shown, and its value required, only while another field has this value.</summary>
/// <param name="Field">Another field of the form; while that one is not shown, neither is this.</param>
/// <param name="EqualTo">Text, number, true or false, or a list of which one must fit. Of several choices made, one must fit.</param>
public sealed record FieldCondition(string Field, [property: JsonPropertyName("equals")] JsonNode? EqualTo);

/// <summary>One field of a task form. The name is also the name of the fact in the case and of the field in Word templates.</summary>
public sealed record FormField
{
    public required string Name { get; init; }
    public required string Label { get; init; }
    public FieldKind Kind { get; init; }
    public bool Required { get; init; }
    public bool ReadOnly { get; init; }

    /// <summary>In this step neither shown nor accepted; the form of another step has it.</summary>
    public bool Hidden { get; init; }
    public string? Help { get; init; }
    public string? Placeholder { get; init; }
    public int? MaxLength { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    /// <summary>Numbers: most decimals; null: any.</summary>
    public int? Decimals { get; init; }

    /// <summary>Rows of a table, files, articles: at least, at most.</summary>
    public int? MinItems { get; init; }
    public int? MaxItems { get; init; }

    /// <summary>Files: the endings that are accepted, <c>.pdf</c>; null: all that the office accepts.</summary>
    public IReadOnlyList<string>? Accept { get; init; }

    /// <summary>Files: the largest, in MB; null: what the office accepts.</summary>
    public int? MaxMegabytes { get; init; }
    public int? Rows { get; init; }
    public IReadOnlyList<FieldOption>? Options { get; init; }

    /// <summary>The options come from this catalogue (<see cref="ReferenceLists.ReferenceList"/>) when the task is made.</summary>
    public string? OptionsFrom { get; init; }

    /// <summary>The version of the catalogue whose entries the task offers; written when the task is made.</summary>
    public int? OptionsVersion { get; init; }

    /// <summary>Only entries of the regulation that this fact names.</summary>
    public string? OptionsProfile { get; init; }

    /// <summary>Columns of a table.</summary>
    public IReadOnlyList<FormField>? Columns { get; init; }
    public FieldCondition? VisibleWhen { get; init; }
    public string? Section { get; init; }

    /// <summary>A check list that must be ticked completely (R-001-04: six self-checks).</summary>
    public bool MustAllBeTrue { get; init; }

    /// <summary>Code of the refusal when this field is missing or not completely ticked; otherwise the task's.</summary>
    public string? MissingCode { get; init; }

    /// <summary>Dates: proposed value is today.</summary>
    public bool Today { get; init; }

    /// <summary>Dates: a later day than today is refused, since it has not happened yet.</summary>
    public bool NotAfterToday { get; init; }

    /// <summary>Persons: only holders of this post are offered and accepted.</summary>
    public string? PostCode { get; init; }

    /// <summary>Persons: must hold a valid enforcement credential today (SM-16, X-CRD-02); for whoever is assigned to enforcement.</summary>
    public bool NeedsCredential { get; init; }

    /// <summary>Persons: must hold a valid credential of this kind (执法监督证: X-CRD-01) on the day of <see cref="CredentialOn"/>.</summary>
    public string? CredentialKind { get; init; }

    /// <summary>The date field of the form whose day counts for <see cref="CredentialKind"/>; null: today.</summary>
    public string? CredentialOn { get; init; }

    /// <summary>Files: process records (执法记录), which others open only after an approved access (X-ACC-01).</summary>
    public bool Record { get; init; }

    /// <summary>Proposed value where the case has none yet.</summary>
    public JsonNode? Default { get; init; }

    /// <summary>Another fact of the case whose value is proposed.</summary>
    public string? DefaultFrom { get; init; }

    /// <summary>Only for these outcomes is the value required; empty: for all that do not skip the form.</summary>
    public IReadOnlyList<string>? RequiredFor { get; init; }
}

/// <summary>The form of a task: part of the workflow definition.</summary>
public sealed record TaskForm
{
    public static readonly TaskForm Empty = new();

    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>What is judged on submission beyond the single fields.</summary>
    public IReadOnlyList<FormRule> Rules { get; init; } = [];
}
