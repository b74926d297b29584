namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>What the product ships must pass its own gate, without a single warning.</summary>
public sealed class ShippedWorkflowsPassTests(GateBench gate) : IClassFixture<GateBench>
{
    public static TheoryData<string> Workflows => ShippedWorkflows.All;

    [Theory]
    [MemberData(nameof(Workflows))]
    public async Task TheUntouchedWorkflow_HasNoFinding(string name)
    {
        var findings = await gate.CheckAsync(ShippedWorkflows.Text(name), predecessor: ShippedWorkflows.Text(name));

        Assert.True(findings.Count == 0, string.Join('\n', findings.Select(finding => finding.InWords())));
    }
}
