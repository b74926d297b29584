using WorkflowOffice.Reliability.Harness;
using Xunit.Abstractions;

namespace WorkflowOffice.Reliability.Tests;

/// <summary>The short form of <c>tests/Reliability/long.sh</c>.</summary>
public sealed class ChaosTests(ITestOutputHelper output)
{
    [Fact]
    public async Task NodesAndPostgresKilledAtRandom_NothingIsLostAndNothingHappensTwice()
    {
        var result = await new ChaosRun(new ChaosOptions(Builds.Sound, TimeSpan.FromSeconds(30), Seed: 20261121)).RunAsync();

        output.WriteLine(result.ToString());
        Assert.True(result.Violations.Count == 0, $"{result}\n{string.Join('\n', result.Violations)}");
        Assert.True(result.Acknowledged > 0 && result.NodeKills > 0 && result.KillsInOpenBurst > 0, result.ToString());
    }
}
