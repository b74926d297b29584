using System.Text.Json.Nodes;
using WorkflowOffice.Web.Tests.Stories;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

/// <summary>The shipped procedures through the designer's endpoints: what goes in comes out.</summary>
public sealed class ShippedWorkflowsTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    [Fact]
    public async Task EveryShippedWorkflow_ComesOutAsItWentIn()
    {
        var browser = await office.SignInAsync("zhoufang");
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "workflows"), "*.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var expected = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
            using var imported = await browser.SendAsync(HttpMethod.Post, "/elsa/api/workflow-definitions/import", expected);
            Assert.True(imported.IsSuccessStatusCode, $"{file}: {await imported.Content.ReadAsStringAsync()}");
            using var answer = await browser.GetAsync($"/elsa/api/workflow-definitions/{expected["definitionId"]}/export");
            var exported = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
            foreach (var name in new[] { "id", "version", "isLatest", "isPublished" })
            {
                expected.Remove(name);
                exported.Remove(name);
            }

            if (!expected.ContainsKey("createdAt")) exported.Remove("createdAt");
            Assert.True(JsonNode.DeepEquals(expected, exported), $"{file}: {exported.ToJsonString()}");
        }
    }
}
