using System.Net;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

public sealed class VersionTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task UploadPublishChangeUploadPublish_NewCasesFollowTheNewVersion()
    {
        var first = await ImportAsync(TestWorkflow.Task("story"));
        await PostAsync($"/api/workflow-versions/{first["id"]}/publish");
        await TestWorkflow.StartAsync(Host, (await Host.DefinitionsAsync(d => d.FindPublishedAsync("story", default)))!, "story-1");
        var second = await ImportAsync(TestWorkflow.Task("story", "改后"));
        Assert.Equal("2L 1P", await VersionsAsync("story"));
        var published = await PostAsync($"/api/workflow-versions/{second["id"]}/publish");

        Assert.Equal("2LP 1", await VersionsAsync("story"));
        Assert.Equal("周静", (string?)published["publishedBy"]);
        var versions = (await GetAsync("/api/workflow-versions?definitionId=story")).AsArray();
        Assert.Equal([(2, 0), (1, 1)], versions.Select(v => ((int)v!["version"]!, (int)v["runningCases"]!)));
    }

    [Fact]
    public async Task ADownload_IsTheFileThatWasUploaded()
    {
        var uploaded = JsonNode.Parse(TestWorkflow.Task("download"))!;
        await ImportAsync(uploaded.ToJsonString());

        var answer = await Editor.GetAsync($"{Definitions}/download/export?versionOptions=1");
        var downloaded = (await ReadAsync(answer)).AsObject();

        Assert.Equal("download.v1.json", answer.Content.Headers.ContentDisposition?.FileName);
        foreach (var decidedByTheDatabase in new[] { "isLatest", "isPublished", "createdAt" })
            Assert.True(downloaded.Remove(decidedByTheDatabase));
        Assert.True(JsonNode.DeepEquals(uploaded, downloaded), downloaded.ToJsonString());
    }

    [Fact]
    public async Task RetractingAndReverting_FollowElsa()
    {
        await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("retract", "旧"));
        await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("retract", "新"));

        var retracted = await PostAsync($"{Definitions}/retract/retract");
        Assert.False((bool)retracted["isPublished"]!);
        Assert.Equal("2L 1", await VersionsAsync("retract"));
        Assert.Equal("X-WFD-03", (string?)(await PostAsync($"{Definitions}/retract/retract", expected: HttpStatusCode.Conflict))["code"]);

        var reverted = await PostAsync($"{Definitions}/retract/revert/1", expected: HttpStatusCode.Created);
        Assert.Equal((3, "旧"), ((int)reverted["version"]!, (string?)reverted["name"]));
    }

    [Fact]
    public async Task DeletingWhatIsUsed_IsRefused()
    {
        var used = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("used"));
        await TestWorkflow.StartAsync(Host, used, "used-1");
        await ImportAsync(TestWorkflow.Task("unused"));

        Assert.Equal(HttpStatusCode.Conflict, (await Editor.DeleteAsync($"{Definitions}/used")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Editor.DeleteAsync($"{Definitions}/unused")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Editor.DeleteAsync($"{Definitions}/unused")).StatusCode);
        Assert.Equal("1LP", await VersionsAsync("used"));
    }

    [Theory]
    [InlineData("GET", "/elsa/api/workflow-definitions/nope")]
    [InlineData("GET", "/elsa/api/workflow-definitions/by-id/nope")]
    [InlineData("GET", "/elsa/api/workflow-definitions/nope/export")]
    [InlineData("POST", "/elsa/api/workflow-definitions/nope/publish")]
    [InlineData("POST", "/api/workflow-versions/nope/publish")]
    [InlineData("DELETE", "/elsa/api/workflow-definition-versions/nope")]
    [InlineData("GET", "/elsa/api/workflow-instances/nope")]
    public async Task WhatDoesNotExist_IsNotFound(string method, string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Editor.SendAsync(new HttpRequestMessage(new HttpMethod(method), address))).StatusCode);
}
