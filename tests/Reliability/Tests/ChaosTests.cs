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
        Assert.True(result.Acknowledged > 0 && result.NodeKills > 0, result.ToString());
    }

    /// <summary>The verifier is worth something only if it sees what is wrong.</summary>
    [Theory]
    [InlineData("split-commit", true, "twice", "sequence", "steps")] // a killed or repeated burst leaves the ledger's half behind
    [InlineData("no-version-check", false, "stuck", "steps", "journal")] // of two people at once, one overwrites the other
    [InlineData("node-clock", false, "due", "early")] // a node that is fast fires early
    public async Task ABrokenBuild_IsCaught(string name, bool chaos, params string[] caughtBy)
    {
        var build = await Builds.BrokenAsync(name);

        var result = await new ChaosRun(new ChaosOptions(build, TimeSpan.FromSeconds(chaos ? 15 : 6), Seed: 1, Chaos: chaos)).RunAsync();

        output.WriteLine($"{name}: {result}");
        foreach (var violation in result.Violations)
            output.WriteLine("  " + violation);
        Assert.Contains(result.Violations, violation => caughtBy.Contains(violation.Split(':')[0]));
    }
}
