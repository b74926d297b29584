using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>A procedure of more than fifty steps is checked within a second; the figure is printed, not asserted, machines differ.</summary>
public sealed class FiftyStepsTests(GateBench gate, ITestOutputHelper output) : IClassFixture<GateBench>
{
    [Fact]
    public async Task MoreThanFiftySteps_AreCheckedCompletely()
    {
        var flow = new Flow(ShippedWorkflows.Read("supervision-notice"));
        Lengthen(flow, steps: 20);
        var json = flow.Definition.ToJsonString();
        var count = flow.Steps.Count();

        await gate.CheckAsync(json);
        var clock = Stopwatch.StartNew();
        var findings = await gate.CheckAsync(json, predecessor: ShippedWorkflows.Text("supervision-notice"));
        clock.Stop();

        output.WriteLine($"{count} steps: {clock.ElapsedMilliseconds} ms");
        Assert.True(count >= 50, $"{count} steps");
        Assert.DoesNotContain(findings, finding => finding.Code == "G-19");
        Assert.Empty(findings.Select(finding => finding.InWords()));
    }

    /// <summary>More approvals between review and approval.</summary>
    private static void Lengthen(Flow flow, int steps)
    {
        var chart = flow.Chart("flow");
        var last = "review";
        for (var i = 1; i <= steps; i++)
        {
            var step = (JsonObject)flow.Step("review").DeepClone();
            step["id"] = $"review-{i}";
            step["name"] = $"review-{i}";
            step["nodeId"] = $"Workflow1:flow:review-{i}";
            chart["activities"]!.AsArray().Add(step);
            flow.Connections.Single(c => (string?)c.Connection["source"]!["activity"] == last && (string?)c.Connection["source"]!["port"] == "同意")
                .Connection["target"]!["activity"] = $"review-{i}";
            chart["connections"]!.AsArray().Add(Flow.Link($"review-{i}", "同意", "approve"));
            chart["connections"]!.AsArray().Add(Flow.Link($"review-{i}", "退回修改", "draft"));
            last = $"review-{i}";
        }
    }
}
