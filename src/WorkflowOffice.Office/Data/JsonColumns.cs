using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace WorkflowOffice.Office.Data;

/// <summary>How JSON is written to columns: Chinese stays readable in the database.</summary>
internal static class JsonColumns
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static string Write(JsonNode node) => node.ToJsonString(Options);
}

internal sealed class JsonObjectConverter() : ValueConverter<JsonObject, string>(
    value => JsonColumns.Write(value), text => (JsonObject)JsonNode.Parse(text, null, default)!);

internal sealed class JsonArrayConverter() : ValueConverter<JsonArray, string>(
    value => JsonColumns.Write(value), text => (JsonArray)JsonNode.Parse(text, null, default)!);

/// <summary>A record as JSON, without a tree of nodes between it and the text.</summary>
internal sealed class JsonRecordConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, JsonColumns.Options), text => JsonSerializer.Deserialize<T>(text, JsonColumns.Options)!)
    where T : class;

internal sealed class JsonObjectComparer() : ValueComparer<JsonObject>(
    (left, right) => JsonNode.DeepEquals(left, right), value => JsonColumns.Write(value).GetHashCode(StringComparison.Ordinal),
    value => (JsonObject)value.DeepClone());

internal sealed class JsonArrayComparer() : ValueComparer<JsonArray>(
    (left, right) => JsonNode.DeepEquals(left, right), value => JsonColumns.Write(value).GetHashCode(StringComparison.Ordinal),
    value => (JsonArray)value.DeepClone());

/// <summary>For JSON that is only ever replaced, never changed in place: no copy of it, and no comparing, each time changes are looked for.</summary>
internal sealed class ReplacedJsonComparer<T>() : ValueComparer<T>(
    (left, right) => ReferenceEquals(left, right), value => value.GetHashCode(), value => value)
    where T : class;
