using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>A flow that is torn at one place has few findings: the place, and not everything that follows from it.</summary>
public sealed class OneCauseTests(GateBench gate, ITestOutputHelper output) : IClassFixture<GateBench>
{
    /// <summary>Most tears have one to six; where a whole branch hangs on the torn line, each of its steps that lacks something is still named.</summary>
    private const int Few = 15;

    [Theory]
    [MemberData(nameof(ShippedWorkflowsPassTests.Workflows), MemberType = typeof(ShippedWorkflowsPassTests))]
    public async Task OneMissingConnection_IsFewFindings(string name)
    {
        var flow = new Flow(ShippedWorkflows.Read(name));
        var many = new List<string>();
        var most = 0;
        foreach (var (chart, index, connection) in ShippedWorkflows.Some([.. flow.Connections]))
        {
            var torn = flow.Clone();
            torn.Chart(chart)["connections"]!.AsArray().RemoveAt(index);

            var findings = await gate.CheckAsync(torn.Definition.ToJsonString(), predecessor: ShippedWorkflows.Text(name));

            most = Math.Max(most, findings.Count);
            if (findings.Count > Few)
                many.Add($"{connection["source"]!["activity"]}→{connection["target"]!["activity"]} {findings.Count}：{string.Join(' ', findings.Select(f => f.Code).CountBy(c => c))}");
        }

        output.WriteLine($"{name}：最多 {most} 处");
        Assert.True(many.Count == 0, string.Join('\n', many));
    }
}
