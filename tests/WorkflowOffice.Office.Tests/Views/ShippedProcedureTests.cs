using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases.ViewFlow;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>The views over the shipped procedure as the real runtime leaves it.</summary>
public sealed class ShippedProcedureTests
{
    [Fact]
    public async Task ServedNotice_FlowFactsAndClocksShowWhereItStands()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await story.ServeNoticeAsync("2026-03-02");
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);

        var flow = await officer.GetAsync($"/api/cases/{story.CaseId}/flow");
        var detail = await officer.GetAsync($"/api/cases/{story.CaseId}");
        var seenByUnit = await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).GetAsync($"/api/cases/{story.CaseId}");

        var nodes = flow["nodes"]!.AsArray();
        Assert.All(nodes, node => Assert.False(string.IsNullOrWhiteSpace((string?)node!["title"])));
        Assert.Equal("Done", StateOf("送达通知（决定）书"));
        Assert.Equal("Active", StateOf("申请复查"));
        Assert.Equal("Pending", StateOf("归档"));
        var ran = nodes.Where(node => (string)node!["state"]! != "Pending").Select(node => (string)node!["id"]!).ToHashSet();
        var taken = flow["edges"]!.AsArray().Where(edge => (bool)edge!["taken"]!).ToList();
        Assert.All(taken, edge => Assert.True(ran.Contains((string)edge!["from"]!) && ran.Contains((string)edge["to"]!)));
        Assert.True(taken.Count >= ran.Count - 1, "every step but the first was reached by a taken connection");
        Assert.Contains(detail["facts"]!.AsArray(), fact => ((string?)fact!["value"])?.Contains("陈述、申辩权利", StringComparison.Ordinal) == true);
        Assert.Contains(detail["clocks"]!.AsArray(), clock => (string)clock!["key"]! == "objection" && (string)clock["dueOn"]! == "2026-03-12");
        Assert.Empty(detail["incidents"]!.AsArray());
        Assert.Equal((string)detail["no"]!, (string)seenByUnit["no"]!);

        string StateOf(string title) => (string)nodes.First(node => (string)node!["title"]! == title)!["state"]!;
    }

    [Fact]
    public void Drawing_EveryStepHasAPlaceOfItsOwn_AndEveryConnectionIsDrawn()
    {
        var files = Directory.GetFiles(Path.Combine(Root(), "workflows"), "*.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var definition = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            var areas = FlowLayout.Arrange(FlowReader.Read(definition));
            var (nodes, edges) = FlowDrawing.Draw(areas, new FlowProgress(), isOver: false);

            var charts = ChartsIn((JsonObject)definition["root"]!).ToList();
            Assert.Equal(charts.Sum(chart => chart["activities"]!.AsArray().Count), nodes.Count);
            // and one connection from each chart inside to its first step
            Assert.Equal(charts.Sum(chart => chart["connections"]!.AsArray().Count) + charts.Count - 1, edges.Count);
            foreach (var (one, other) in nodes.SelectMany((node, i) => nodes.Skip(i + 1).Select(other => (node, other))))
                Assert.False(Overlap(one, other), $"{one.Title} lies on {other.Title}");
        }
    }

    private static IEnumerable<JsonObject> ChartsIn(JsonObject chart) =>
        chart["activities"]!.AsArray().Cast<JsonObject>().Where(activity => activity["activities"] is JsonArray).SelectMany(ChartsIn).Prepend(chart);

    private static bool Overlap(FlowNode a, FlowNode b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "WorkflowOffice.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
