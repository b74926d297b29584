using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class ViewFlowTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    private const string Notice = """
        {"id":"flow","type":"Elsa.Flowchart","start":"draft","activities":[
          {"id":"draft","name":"HumanTask1","type":"WorkflowOffice.HumanTask","metadata":{"displayText":"拟制","designer":{"position":{"x":100,"y":40},"size":{"width":180,"height":50}}}},
          {"id":"review","name":"审核","type":"WorkflowOffice.HumanTask","metadata":{"designer":{"position":{"x":400,"y":40},"size":{"width":180,"height":50}}}},
          {"id":"fork","type":"Elsa.FlowFork","metadata":{"designer":{"position":{"x":400,"y":200}}}},
          {"id":"archive","type":"WorkflowOffice.ArchiveCase","metadata":{"designer":{"position":{"x":700,"y":40}}}}],
         "connections":[
          {"source":{"activity":"draft","port":"提交"},"target":{"activity":"review","port":"In"},"vertices":[{"x":300,"y":20}]},
          {"source":{"activity":"review","port":"退回修改"},"target":{"activity":"draft"}},
          {"source":{"activity":"review","port":"同意"},"target":{"activity":"archive"}},
          {"source":{"activity":"review"},"target":{"activity":"fork"}},
          {"source":{"activity":"review"},"target":{"activity":"nowhere"}},
          {"source":{"activity":"review","port":"补正"},"target":{"activity":"draft"}}]}
        """;

    private async Task<(Case Case, JsonNode Flow)> DrawAsync(string version, string root, Action<string> log, Action<Case>? change = null)
    {
        office.Workflows.Define(version, root);
        var matter = Seed.Case(version: version);
        change?.Invoke(matter);
        await office.SeedAsync(matter);
        log(matter.InstanceId);
        return (matter, await office.GetAsync("zhangwei", $"/api/cases/{matter.Id}/flow"));
    }

    private static string[] Nodes(JsonNode flow) => [.. flow["nodes"]!.AsArray().Select(node => $"{node!["title"]} {node["state"]} {node["visits"]}")];

    private static string[] Taken(JsonNode flow) =>
        [.. flow["edges"]!.AsArray().Where(edge => (bool)edge!["taken"]!).Select(edge => $"{edge!["from"]}-{edge["port"]}-{edge["to"]}")];

    [Fact]
    public async Task Returned_OnceDrafted_Twice()
    {
        var (_, flow) = await DrawAsync("returned", Notice, instance =>
        {
            office.Workflows.Log(instance, "draft", "Started");
            office.Workflows.Log(instance, "draft", "Suspended");
            office.Workflows.Log(instance, "draft", "Completed", "1", "提交");
            office.Workflows.Log(instance, "review", "Started");
            office.Workflows.Log(instance, "review", "Completed", "1", "退回修改");
            office.Workflows.Log(instance, "draft", "Started", "2");
            office.Workflows.Log(instance, "draft", "Suspended", "2");
        });

        Assert.Equal(["拟制 Active 2", "审核 Done 1", "并行分支 Pending 0", "归档 Pending 0"], Nodes(flow));
        Assert.Equal(["draft-提交-review", "review-退回修改-draft"], Taken(flow));
        Assert.Equal("执法监督通知（决定）书", (string)flow["name"]!);
    }

    [Fact]
    public async Task Places_AreTheDesigners_MovedToTheCorner_AndAConnectionToNowhereIsNotDrawn()
    {
        var (_, flow) = await DrawAsync("places", Notice, _ => { });

        var draft = flow["nodes"]![0]!;
        var bend = flow["edges"]![0]!["vertices"]![0]!;
        Assert.Equal((0, 20, 180, 50), ((int)draft["x"]!, (int)draft["y"]!, (int)draft["width"]!, (int)draft["height"]!));
        Assert.Equal((200, 0), ((int)bend["x"]!, (int)bend["y"]!));
        Assert.Equal(5, flow["edges"]!.AsArray().Count);
        Assert.Null(flow["edges"]![3]!["label"]); // the plain Done needs no words
    }

    [Fact]
    public async Task AfterTheEnd_WhatWasNotReachedIsSkipped()
    {
        var (_, flow) = await DrawAsync(
            "ended", Notice,
            instance =>
            {
                office.Workflows.Log(instance, "draft", "Started");
                office.Workflows.Log(instance, "draft", "Completed", "1", "提交");
                office.Workflows.Log(instance, "review", "Started");
                office.Workflows.Log(instance, "review", "Canceled");
                office.Workflows.Log(instance, "fork", "Started");
                office.Workflows.Log(instance, "fork", "Faulted");
            },
            matter => matter.Close(CaseState.Terminated, OfficeApi.Now));

        Assert.Equal(["拟制 Done 1", "审核 Cancelled 1", "并行分支 Faulted 1", "归档 Skipped 0"], Nodes(flow));
    }

    [Fact]
    public async Task WithoutPlaces_ColumnsFollowTheFlow_NothingOverlaps()
    {
        var (_, flow) = await DrawAsync(
            "unplaced",
            """
            {"id":"flow","type":"Elsa.Flowchart","activities":[
              {"id":"c","type":"Elsa.End"},{"id":"a","type":"Elsa.Start"},{"id":"b1","type":"WorkflowOffice.HumanTask"},{"id":"b2","type":"WorkflowOffice.HumanTask"}],
             "connections":[
              {"source":{"activity":"a"},"target":{"activity":"b1"}},{"source":{"activity":"a"},"target":{"activity":"b2"}},
              {"source":{"activity":"b1"},"target":{"activity":"c"}},{"source":{"activity":"b2"},"target":{"activity":"a"}}]}
            """,
            _ => { });

        var places = flow["nodes"]!.AsArray().ToDictionary(node => (string)node!["id"]!, node => ((double)node!["x"]!, (double)node["y"]!));
        Assert.True(places["a"].Item1 < places["b1"].Item1 && places["b1"].Item1 < places["c"].Item1);
        Assert.Equal(places["b1"].Item1, places["b2"].Item1);
        Assert.Equal(4, places.Values.Distinct().Count());
    }

    [Fact]
    public async Task ChartInsideAChart_IsDrawnBelow_ReachedFromItsContainer()
    {
        var (_, flow) = await DrawAsync(
            "nested",
            """
            {"id":"flow","type":"Elsa.Flowchart","activities":[
              {"id":"outer","type":"Elsa.Flowchart","metadata":{"displayText":"复查","designer":{"position":{"x":0,"y":0},"size":{"width":100,"height":100}}},
               "activities":[{"id":"in1","type":"WorkflowOffice.HumanTask"},{"id":"in2","type":"WorkflowOffice.HumanTask"}],
               "connections":[{"source":{"activity":"in1"},"target":{"activity":"in2"}}]},
              {"id":"if","type":"Elsa.If","metadata":{"designer":{"position":{"x":300,"y":0},"size":{"width":100,"height":100}}},
               "condition":{"typeName":"Boolean","expression":{"type":"Literal","value":true}},
               "then":{"id":"yes","type":"Elsa.End"}}],
             "connections":[{"source":{"activity":"outer"},"target":{"activity":"if"}}]}
            """,
            instance =>
            {
                office.Workflows.Log(instance, "outer", "Started");
                office.Workflows.Log(instance, "in1", "Started");
                office.Workflows.Log(instance, "in1", "Completed");
                office.Workflows.Log(instance, "in2", "Started");
            });

        var y = flow["nodes"]!.AsArray().ToDictionary(node => (string)node!["id"]!, node => (double)node!["y"]!);
        Assert.True(y["in1"] >= 100 && y["yes"] > y["in1"]);
        Assert.Equal(["outer--in1", "in1-Done-in2"], Taken(flow));
        Assert.Contains(flow["edges"]!.AsArray(), edge => (string)edge!["from"]! == "if" && (string)edge["label"]! == "then");
    }

    [Fact]
    public async Task AnotherCase_DoesNotShow()
    {
        var (matter, _) = await DrawAsync("hidden", Notice, _ => { });

        Assert.Equal((404, "X-CAS-01"), await office.RefusedAsync("liuyang", $"/api/cases/{matter.Id}/flow"));
        await office.SeedAsync(Seed.Task(matter, PostCodes.SupervisedUnitHead, office.Staff.Unit("hazardous-chemicals")));
        Assert.NotNull(await office.GetAsync("liuyang", $"/api/cases/{matter.Id}/flow"));
    }
}
