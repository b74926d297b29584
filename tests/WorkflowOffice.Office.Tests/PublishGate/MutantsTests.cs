using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Every shipped workflow, broken in every kind of way at the places where the kind fits: the gate finds each one.</summary>
/// <remarks>
/// In a run of the whole suite each kind breaks each workflow at eight places, spread over it; <c>MUTANT_PLACES=all</c> breaks it at every place,
/// as whoever changes a workflow or the gate does before he lands it; <c>MUTANT_WORKFLOW=closed-loop</c> breaks that one alone.
/// </remarks>
public sealed class MutantsTests(GateBench gate, ITestOutputHelper output) : IClassFixture<GateBench>
{
    private static readonly IReadOnlyList<MutantKind> All = [.. StructureMutants.All, .. OfficeMutants.All];

    public static TheoryData<string> Kinds => new(All.Select(kind => kind.Name));

    [Fact]
    public void AtLeastThirtyKinds() => Assert.True(All.DistinctBy(kind => kind.Name).Count() >= 30, $"{All.Count} kinds");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task EveryMutant_IsFound(string kindName)
    {
        var kind = All.Single(k => k.Name == kindName);
        var missed = new List<string>();
        var made = 0;
        foreach (var name in ShippedWorkflows.ToBreak)
        {
            var flow = new Flow(ShippedWorkflows.Read(name));
            foreach (var (place, breakIt) in ShippedWorkflows.Some([.. kind.Places(flow)]))
            {
                var mutant = flow.Clone();
                breakIt(mutant);
                made++;
                var findings = await gate.CheckAsync(
                    mutant.Definition.ToJsonString(), predecessor: ShippedWorkflows.Text(name), vacantPost: kind.VacatesPost ? place : null);
                if (!findings.Any(finding => kind.Codes.Contains(finding.Code)))
                    missed.Add($"{name} {place}：{string.Join(' ', findings.Select(f => f.Code).Distinct())}");
            }
        }

        output.WriteLine($"{kindName}：{made} 个变异体，期望 {string.Join('/', kind.Codes)}");
        Assert.True(made > 0 || ShippedWorkflows.ToBreak.Count == 1, "the kind fits nowhere");
        Assert.True(missed.Count == 0, $"{missed.Count} of {made} missed:\n{string.Join('\n', missed)}");
    }
}
