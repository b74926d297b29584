using System.Net;
using System.Text.Json.Nodes;
using Npgsql;

namespace WorkflowOffice.Office.Tests.Forms;

/// <summary>Conditions on what is shown only: the value that counts is the one the step stored, whatever the sender says it was shown.</summary>
public sealed class ReadOnlyFieldsTests
{
    private const string Form =
        """
        {"fields": [
          {"name": "Level", "label": "等级", "kind": "text", "readOnly": true},
          {"name": "Reason", "label": "理由", "kind": "text", "required": true, "visibleWhen": {"field": "Level", "equals": "高"}}
        ]}
        """;

    [Fact]
    public async Task TheSenderCannotTalkItsWayOutOfARequiredField()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var (officer, task) = await TaskAsync(office, """{"Level": "高"}""");

        foreach (var values in new[] { new JsonObject { ["Level"] = "低" }, [] })
        {
            var refused = await officer.SendAsync($"/api/tasks/{task["id"]}/complete", Body(task, values), null);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.NotNull(JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errors"]!["Reason"]);
        }

        await officer.PostAsync($"/api/tasks/{task["id"]}/complete", Body(task, new JsonObject { ["Level"] = "低", ["Reason"] = "已核实" }));

        Assert.Equal("已核实", (string?)(await ValuesAsync(officer, task))["Reason"]);
    }

    [Fact]
    public async Task TheSenderCannotBringInAFieldThatIsNotShown()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var (officer, task) = await TaskAsync(office, """{"Level": "低"}""");

        await officer.PostAsync($"/api/tasks/{task["id"]}/complete", Body(task, new JsonObject { ["Level"] = "高", ["Reason"] = "夹带" }));

        Assert.Null((await ValuesAsync(officer, task))["Reason"]);
    }

    [Fact]
    public async Task ADraftShowsWhatIsStored()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var (officer, task) = await TaskAsync(office, """{"Level": "高"}""");

        await officer.SendAsync($"/api/tasks/{task["id"]}/draft", new { values = new { Level = "低", Reason = "草稿" } }, null, HttpMethod.Put);

        var values = await ValuesAsync(officer, task);
        Assert.Equal(("高", "草稿"), ((string?)values["Level"], (string?)values["Reason"]));
    }

    /// <summary>The first task of a case, with the form above.</summary>
    private static async Task<(OfficeUser Officer, JsonNode Task)> TaskAsync(OfficeHost office, string stored)
    {
        var story = await SupervisionNoticeStory.StartAsync(office);
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var task = await officer.TaskAsync("登记发现问题", story.CaseId);
        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        await using var command = source.CreateCommand("update office.tasks set form = $1::jsonb, prefilled = $2::jsonb where id = $3");
        command.Parameters.Add(new() { Value = Form });
        command.Parameters.Add(new() { Value = stored });
        command.Parameters.Add(new() { Value = Guid.Parse((string)task["id"]!) });
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
        return (officer, await officer.GetAsync($"/api/tasks/{task["id"]}"));
    }

    private static object Body(JsonNode task, JsonObject values) => new { outcome = "登记", values, version = (int)task["version"]! };

    private static async Task<JsonNode> ValuesAsync(OfficeUser user, JsonNode task) => (await user.GetAsync($"/api/tasks/{task["id"]}"))["values"]!;
}
