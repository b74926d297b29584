using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Views;

internal static class Refusals
{
    internal static async Task<string?> CodeOfAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"]?.GetValue<string>();
    }
}
