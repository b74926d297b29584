using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>The JSON of states, with Chinese as it is: half the bytes of escaped text.</summary>
internal static class StateJson
{
    public static readonly StateJsonContext Context = new(new JsonSerializerOptions(StateJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
