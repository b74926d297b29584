using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>How values are written into json columns: readable Chinese, web names.</summary>
internal static class StoredJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
