using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Runtime;
using Xunit.Abstractions;

namespace WorkflowOffice.Workflows.Tests.Conformance;

public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public async Task EveryRecordedCase_BehavesAsTheGenuineEngine_OrDiffersDeliberately()
    {
        var cases = ConformanceCase.LoadAll();
        Assert.True(cases.Count > 0, $"No conformance cases in {ConformanceCase.Folder}");
        var differences = DeliberateDifference.LoadAll();
        var failures = new List<string>();
        var deliberate = 0;
        foreach (var item in cases)
        {
            var problem = await FirstProblemAsync(item, new WorkflowRunnerOptions());
            if (problem is null) continue;
            if (await ExplainAsync(item, differences) is { } explanation)
            {
                deliberate++;
                output.WriteLine($"DIFFERS {item.Name} ({explanation}): {problem}");
            }
            else failures.Add($"FAILED {item.Name}: {problem}");
        }

        foreach (var failure in failures) output.WriteLine(failure);
        output.WriteLine($"{cases.Count} cases: {cases.Count - failures.Count - deliberate} equal, {deliberate} deliberately different, {failures.Count} failed");
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Fact]
    public void EveryRecordedDefinition_SurvivesTheRoundTrip()
    {
        var cases = ConformanceCase.LoadAll();
        Assert.NotEmpty(cases);
        foreach (var text in cases.SelectMany(c => c.Dependencies.Prepend(c.DefinitionText)))
        {
            var written = WorkflowDefinitionWriter.Write(new WorkflowDefinitionReader(new ActivityRegistry()).Read(text));
            Assert.True(WorkflowDefinitionWriter.AreEqual(System.Text.Json.Nodes.JsonNode.Parse(text), System.Text.Json.Nodes.JsonNode.Parse(written)));
        }
    }

    private static async Task<string?> FirstProblemAsync(ConformanceCase item, WorkflowRunnerOptions options)
    {
        try
        {
            var steps = await new CaseRunner(item, options).RunAsync();
            var expected = item.Expected["steps"]!.AsArray();
            if (expected.Count != steps.Count) return $"{expected.Count} steps expected, {steps.Count} run";
            for (var i = 0; i < steps.Count; i++)
                if (StepComparison.FirstDifference(expected[i]!.AsObject(), steps[i]) is { } difference) return $"step {i + 1}: {difference}";
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault()}";
        }
    }

    /// <summary>A difference counts as deliberate only if it is listed, and (where a switch exists) if nothing else differs.</summary>
    private static async Task<string?> ExplainAsync(ConformanceCase item, IReadOnlyList<DeliberateDifference> differences)
    {
        foreach (var difference in differences.Where(d => d.Refuses is not null))
            if (item.DefinitionText.Contains($"\"{difference.Refuses}\"", StringComparison.Ordinal) && await IsRefusedAsync(item)) return difference.Id;
        foreach (var difference in differences.Where(d => d.Switch is not null))
            if (await FirstProblemAsync(item, WithSwitches([difference])) is null) return difference.Id;
        return await FirstProblemAsync(item, WithSwitches(differences.Where(d => d.Switch is not null))) is null ? "several" : null;
    }

    /// <summary>True where the run ends at an expression that is refused by name.</summary>
    private static async Task<bool> IsRefusedAsync(ConformanceCase item)
    {
        var steps = await new CaseRunner(item, new WorkflowRunnerOptions()).RunAsync();
        return steps[^1]["incidents"]!.AsArray().Any(i =>
            (string?)i!["innerExceptionType"] == "WorkflowOffice.ExpressionUnsupported" || (string?)i["exceptionType"] == "WorkflowOffice.ExpressionUnsupported");
    }

    private static WorkflowRunnerOptions WithSwitches(IEnumerable<DeliberateDifference> differences)
    {
        var options = new WorkflowRunnerOptions();
        foreach (var name in differences.Select(d => d.Switch!))
        {
            if (name == nameof(WorkflowRunnerOptions.LenientConversions)) options.LenientConversions = true;
            else options.Defects |= Enum.Parse<ElsaDefects>(name);
        }

        return options;
    }
}
