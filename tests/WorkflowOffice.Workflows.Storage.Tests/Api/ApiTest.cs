using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>A test class with a database and the API on it.</summary>
public abstract class ApiTest(ApiFixture fixture) : StorageTestBase(fixture), IClassFixture<ApiFixture>
{
    protected const string Definitions = "/elsa/api/workflow-definitions";

    private protected ApiHost Api { get; } = fixture.Api;

    private protected HttpClient Editor { get; } = fixture.Api.Editor();

    public override async Task DisposeAsync()
    {
        Editor.Dispose();
        await base.DisposeAsync();
    }

    private protected static async Task<JsonNode> ReadAsync(HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    private protected static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private protected async Task<JsonNode> ImportAsync(string json) => await ReadAsync(await Editor.PostAsync($"{Definitions}/import", Json(json)));

    private protected async Task<JsonNode> GetAsync(string address) => await ReadAsync(await Editor.GetAsync(address));

    private protected async Task<JsonNode> PostAsync(string address, string body = "{}", HttpStatusCode expected = HttpStatusCode.OK) =>
        await ReadAsync(await Editor.PostAsync(address, Json(body)), expected);

    private protected async Task<string> VersionsAsync(string definitionId) =>
        string.Join(
            ' ',
            (await Host.DefinitionsAsync(d => d.ListVersionsAsync(definitionId, default)))
                .Select(v => $"{v.Version}{(v.IsLatest ? "L" : "")}{(v.IsPublished ? "P" : "")}"));
}
