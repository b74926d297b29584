using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Expressions;

/// <summary>Scripts that try to get out, to leave something behind, or to use things up.</summary>
public sealed class ContainmentTests
{
    [Fact]
    public async Task Corpus_IsLargeEnough_AndNoScriptReachesTheProcess()
    {
        Assert.True(HostileScripts.All.Count >= 150, $"{HostileScripts.All.Count} scripts");
        await Parallel.ForEachAsync(HostileScripts.All, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (script, _) =>
        {
            string outcome;
            try
            {
                outcome = await Scripts.ValueAsync(script);
            }
            catch (ExpressionException e)
            {
                outcome = e.Kind.ToString();
            }

            // A script that gets hold of process, require or the environment says ESCAPED.
            Assert.False(outcome.Contains("ESCAPED", StringComparison.Ordinal), script);
            // Nothing is left behind for the next script.
            Assert.Equal("[\"number\",\"undefined\",2,\"object\",true]", await Scripts.ValueAsync(
                "[typeof getN(), typeof left, [1,2].map(x => x).length, typeof JSON, ({}).polluted === undefined && [].polluted === undefined]",
                new FakeScope { Values = { ["n"] = 1 } }));
        });
    }
}
