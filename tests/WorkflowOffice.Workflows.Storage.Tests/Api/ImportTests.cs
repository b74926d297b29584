using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

public sealed class ImportTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task AFile_BecomesADraftAndIsNotPublished()
    {
        var item = await ImportAsync(TestWorkflow.Task("import", "上传"));

        Assert.Equal(("import", "上传", 1, true, false, "周静"), (
            (string?)item["definitionId"], (string?)item["name"], (int)item["version"]!, (bool)item["isLatest"]!, (bool)item["isPublished"]!,
            (string?)item["createdBy"]));
        Assert.Equal("1L", await VersionsAsync("import"));
    }

    [Fact]
    public async Task AForm_WithOneFile_IsTheSame()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TestWorkflow.Task("form"))]), "file", "form.json" },
        };

        Assert.Equal("form", (string?)(await ReadAsync(await Editor.PostAsync($"{Definitions}/import", form)))["definitionId"]);
    }

    [Fact]
    public async Task MalformedJson_IsRefusedWithLineAndColumn()
    {
        await ImportAsync(TestWorkflow.Task("malformed"));
        var problem = await PostAsync($"{Definitions}/import", "{\n  \"definitionId\": \"malformed\",\n  \"root\": {,}\n}", HttpStatusCode.BadRequest);

        var finding = Assert.Single(problem["findings"]!.AsArray())!;
        Assert.Equal(("X-WFD-01", "X-WFD-10", "$", 3), (
            (string?)problem["code"], (string?)finding["code"], (string?)finding["path"], (int)finding["line"]!));
        Assert.NotNull(finding["column"]);
        Assert.Equal("1L", await VersionsAsync("malformed"));
    }

    [Fact]
    public async Task AnUnknownActivity_IsRefusedByNameWithItsPlace()
    {
        var json = JsonNode.Parse(TestWorkflow.Task("unknown"))!;
        json["root"]!["type"] = "Acme.Nope";
        var answer = await Editor.PostAsync($"{Definitions}/import", Json(json.ToJsonString()));

        var problem = await ReadAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var finding = problem["findings"]![0]!;
        Assert.StartsWith("$.root", (string?)finding["path"], StringComparison.Ordinal);
        Assert.Equal("wait", (string?)finding["activityId"]);
        Assert.Contains("Acme.Nope", (string?)finding["message"], StringComparison.Ordinal);
        Assert.Contains("Acme.Nope", (string?)problem["errors"]!["generalErrors"]![0], StringComparison.Ordinal);
        Assert.Equal("", await VersionsAsync("unknown"));
    }

    [Fact]
    public async Task ABodyThatIsTooLarge_IsRefused()
    {
        var problem = await PostAsync($"{Definitions}/import", new string(' ', 6 * 1024 * 1024), HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("X-WFD-05", (string?)problem["code"]);
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x7b })] // UTF-16
    [InlineData(new byte[] { 0xc3, 0x28 })] // broken UTF-8
    public async Task AFileThatIsNotUtf8_IsRefused(byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes);
        var problem = await ReadAsync(await Editor.PostAsync($"{Definitions}/import", content), HttpStatusCode.BadRequest);
        Assert.Equal("X-WFD-04", (string?)problem["code"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"definitionId":"odd","name":7,"root":"x","version":"two"}""")]
    public async Task JsonThatIsNoDefinition_IsRefusedWithAReason(string json)
    {
        var problem = await PostAsync($"{Definitions}/import", json, HttpStatusCode.BadRequest);
        Assert.Equal("X-WFD-01", (string?)problem["code"]);
        Assert.NotEmpty(problem["findings"]!.AsArray());
    }

    [Fact]
    public async Task TheSamePressTwice_MakesOneVersion()
    {
        await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("press"));
        Editor.DefaultRequestHeaders.Add("X-Request-Id", Guid.NewGuid().ToString());

        var first = await ImportAsync(TestWorkflow.Task("press", "二"));
        var second = await ImportAsync(TestWorkflow.Task("press", "二"));

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Equal("2L 1P", await VersionsAsync("press"));
        Assert.Equal("X-REQ-01", (string?)(await PostAsync(
            $"{Definitions}/import", TestWorkflow.Task("press", "三"), HttpStatusCode.Conflict))["code"]);
    }
}
