using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace WorkflowOffice.Workflows.Values;

/// <summary>The JSON settings of values: camel case, enums as text, Chinese unescaped.</summary>
internal static class WorkflowJson
{
    public const int MaximumDepth = 64;

    public static readonly JsonSerializerOptions Options = Create(indented: false);

    public static readonly JsonSerializerOptions Indented = Create(indented: true);

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            WriteIndented = indented,
            MaxDepth = MaximumDepth * 2,
        };
        options.Converters.Add(new JsonStringEnumConverter());
        return options;
    }
}
