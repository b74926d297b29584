using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Catalogues;

/// <summary>目录与台账 over HTTP: saved as a draft, proved, handed over, published by a second person; tasks keep the entries they were made with.</summary>
public sealed class CatalogueEditingTests
{
    private const string Editor = "zhoufang";
    private const string Publisher = "gaofei";
    private const string Items = "/api/catalogues/List/fault-regulations";
    private const string Fault = "/api/catalogues/Register/fault";

    [Fact]
    public async Task AnEntryAdded_IsOfferedAfterASecondPersonPublished_AndRunningTasksKeepTheirs()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var before = await RegisteredAsync(office, "发布以前的事项");
        var (editor, publisher) = (await office.AsAsync(Editor), await office.AsAsync(Publisher));
        var list = await ListAsync(editor);
        var entries = list["items"]!.AsArray();
        var added = entries.First(item => item!["profile"]!.GetValue<string>() == "dl-gaoxin")!.DeepClone();
        (added["code"], added["label"]) = ("F4-99", "新增的依据");
        entries.Add(added);
        var saved = (await editor.PutAsync(Items + "/draft", new { list, revision = 0 }))!;
        Assert.Equal((2, 0), (saved["version"]!.GetValue<int>(), saved["problems"]!.AsArray().Count));
        await editor.PostAsync(Items + "/submit", new { words = "增加一种依据" });
        await editor.RefusedAsync(HttpStatusCode.Forbidden, "X-CAT-05", Items + "/publish", new { }); // not by who edited it
        Assert.DoesNotContain("F4-99", await OfferedAsync(await RegisteredAsync(office, "发布以前")), StringComparison.Ordinal);
        var view = await publisher.GetAsync(Items);
        Assert.Contains("新增条目“新增的依据”", view["changes"]!.AsArray().Select(change => change!.GetValue<string>()));
        await publisher.PostAsync(Items + "/publish", new { });

        Assert.Contains("F4-99", await OfferedAsync(await RegisteredAsync(office, "发布以后")), StringComparison.Ordinal);
        Assert.DoesNotContain("F4-99", await OfferedAsync(before), StringComparison.Ordinal);
        Assert.Equal(["Published", "Retired"], (await publisher.GetAsync(Items))["history"]!.AsArray().Select(row => row!["state"]!.GetValue<string>()));
    }

    /// <summary>What a running task offered can still be chosen in it, and stands in the case with the words of that version.</summary>
    [Fact]
    public async Task AnEntryTakenOut_IsStillTakenByTheTaskThatOfferedIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var running = await RegisteredAsync(office, "正在办理");
        var list = await ListAsync(await office.AsAsync(Editor));
        list["items"]!.AsArray().Single(item => item!["code"]!.GetValue<string>() == FaultStory.Internal)!["label"] = "改过的文字";
        await PublishAsync(office, list);
        await running.AcceptAsync();
        var later = await RegisteredAsync(office, "以后的事项");
        await later.AcceptAsync();

        Assert.DoesNotContain("改过的文字", (await running.FactsAsync())["RegulationDetails"]!.ToJsonString(Readable), StringComparison.Ordinal);
        Assert.Contains("改过的文字", (await later.FactsAsync())["RegulationDetails"]!.ToJsonString(Readable), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCannotBeUsed_IsSavedAsADraft_ButNotHandedOver()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);
        var list = await ListAsync(editor);
        var entries = list["items"]!.AsArray();
        entries.Add(entries[0]!.DeepClone());
        (entries[0]!["label"], entries[1]!["profile"]) = ("", "nowhere");
        var saved = (await editor.PutAsync(Items + "/draft", new { list, revision = 0 }))!;
        var told = string.Join('；', saved["problems"]!.AsArray().Select(problem => problem!["message"]!.GetValue<string>()));
        Assert.All(["没有填写", "制度“nowhere”不存在", "编码重复"], words => Assert.Contains(words, told, StringComparison.Ordinal));
        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CAT-04", Items + "/submit", new { words = "试试" });
        await editor.RefusedAsync(HttpStatusCode.Conflict, "X-CAT-03", Items + "/draft", new { list, revision = 0 }, HttpMethod.Put); // saved meanwhile
        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CAT-06", "/api/catalogues/List/other-name/draft", new { list, revision = 0 }, HttpMethod.Put);
        await editor.RefusedAsync(HttpStatusCode.NotFound, "X-CAT-01", "/api/catalogues/List/none", method: HttpMethod.Get);
        await (await office.AsAsync(FaultStory.Officer)).RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", Items, method: HttpMethod.Get);
    }

    [Fact]
    public async Task AColumnAndAFigureAdded_StandInTheRegister()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await (await FaultStory.StartAsync(office, "一件")).RegisterAsync();
        var (editor, publisher) = (await office.AsAsync(Editor), await office.AsAsync(Publisher));
        var register = (await editor.GetAsync(Fault))["register"]!.DeepClone();
        register["columns"]!.AsArray().Add(JsonNode.Parse("""{"key":"extra","label":"被调查人科室","type":"Text","from":"fact:SubjectUnit","filter":true,"total":false,"hidden":false,"width":20}"""));
        register["figures"]!.AsArray().Add(JsonNode.Parse("""{"label":"登记线索","on":"startedOn","unit":"件"}"""));
        await editor.PutAsync(Fault + "/draft", new { register, revision = 0 });
        await editor.PostAsync(Fault + "/submit", new { words = "增加一列和一个数字" });
        await publisher.PostAsync(Fault + "/return", new { words = "再核对" });
        await editor.PostAsync(Fault + "/submit", new { words = "已核对" });
        await publisher.PostAsync(Fault + "/publish", new { });

        var user = await office.AsAsync(FaultStory.Investigator);
        var shown = await user.GetAsync("/api/registers/fault");
        Assert.Contains("被调查人科室", shown["columns"]!.AsArray().Select(column => column!["label"]!.GetValue<string>()));
        Assert.Contains(shown["breakdowns"]!.AsArray(), breakdown => breakdown!["key"]!.GetValue<string>() == "extra");
        var figure = (await user.GetAsync("/api/annual-figures/2026"))["figures"]!.AsArray().Single(one => one!["label"]!.GetValue<string>() == "登记线索")!;
        Assert.Equal(1, figure["value"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("""{"key":"x","label":"坏路径","type":"List","from":"path:$.[","filter":false,"total":false,"hidden":false,"width":20}""", "无法读取")]
    [InlineData("""{"key":"x","label":"别处的列","type":"Text","from":"row:password","filter":false,"total":false,"hidden":false,"width":20}""", "无法读取")]
    [InlineData("""{"key":"no","label":"重复","type":"Text","from":"row:no","filter":false,"total":false,"hidden":false,"width":20}""", "键重复")]
    [InlineData("""{"key":"x","label":"合计文字","type":"Text","from":"row:no","filter":false,"total":true,"hidden":false,"width":20}""", "只有数字列可以合计")]
    public async Task AColumnThatCannotBeRead_IsFoundBeforeAnybodyOpensTheRegister(string column, string message)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);
        var register = (await editor.GetAsync(Fault))["register"]!.DeepClone();
        register["columns"]!.AsArray().Add(JsonNode.Parse(column));
        var saved = (await editor.PutAsync(Fault + "/draft", new { register, revision = 0 }))!;

        Assert.Contains(message, Assert.Single(saved["problems"]!.AsArray())!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CAT-04", Fault + "/submit", new { words = "试试" });
    }

    private static System.Text.Json.JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<JsonNode> ListAsync(OfficeUser user) => (await user.GetAsync(Items))["list"]!.DeepClone();

    private static async Task PublishAsync(OfficeHost office, JsonNode list)
    {
        var editor = await office.AsAsync(Editor);
        await editor.PutAsync(Items + "/draft", new { list, revision = 0 });
        await editor.PostAsync(Items + "/submit", new { words = "修改" });
        await (await office.AsAsync(Publisher)).PostAsync(Items + "/publish", new { });
    }

    private static async Task<FaultStory> RegisteredAsync(OfficeHost office, string title)
    {
        var story = await FaultStory.StartAsync(office, title);
        await story.RegisterAsync();
        return story;
    }

    private static async Task<string> OfferedAsync(FaultStory story) =>
        (await story.TaskAsync(FaultStory.Investigator, "立案审查"))["form"]!.ToJsonString(Readable);
}
