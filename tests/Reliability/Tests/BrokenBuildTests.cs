using WorkflowOffice.Reliability.Harness;
using Xunit.Abstractions;

namespace WorkflowOffice.Reliability.Tests;

/// <summary>The verifier is worth something only if it sees what is wrong. No kills: people's own races suffice to show each of these.</summary>
public sealed class BrokenBuildTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("split-commit", "twice", "sequence")] // of two people at once, the slower one's half of the burst stays behind
    [InlineData("no-version-check", "stuck", "steps", "journal")] // of two people at once, one overwrites the other
    [InlineData("node-clock", "due", "early")] // a node that is fast fires early
    public async Task ABrokenBuild_IsCaught(string name, params string[] caughtBy)
    {
        var build = await Builds.BrokenAsync(name);

        var result = await new ChaosRun(new ChaosOptions(build, TimeSpan.FromSeconds(6), Seed: 1, Chaos: false)).RunAsync();

        output.WriteLine($"{name}: {result}");
        foreach (var violation in result.Violations)
            output.WriteLine("  " + violation);
        Assert.Contains(result.Violations, violation => caughtBy.Contains(violation.Split(':')[0]));
    }
}
