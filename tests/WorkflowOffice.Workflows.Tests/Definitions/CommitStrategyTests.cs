using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Definitions;

public sealed class CommitStrategyTests
{
    [Fact]
    public async Task ANamedStrategy_IsToldBeforePublication()
    {
        var flow = new FlowBuilder().Line("a", "x").Add(
            "b", "Elsa.WriteLine", ("text", FlowBuilder.Literal("y")), ("customProperties", new JsonObject { ["commitStrategyName"] = "CommitAlways" }));
        flow.Json["options"]!["commitStrategyName"] = "ActivityExecuted";
        var registry = new ActivityRegistry();

        var analysis = await new DefinitionAnalyser(new WorkflowDefinitionReader(registry), registry, []).AnalyseAsync(flow.Chain("a", "b").Text());

        var told = analysis.Findings.Where(f => f.Code == GateCodes.CommitStrategyHasNoEffect).ToList();
        Assert.Equal([(null, "ActivityExecuted"), ("b", "CommitAlways")], told.Select(f => (f.ActivityId, f.Subject)));
        Assert.All(told, finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
    }
}
