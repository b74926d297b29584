using System.Text.Json.Nodes;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Inputs of a shape that the designer never writes (a file edited by hand, a script): findings about the step, never a breakdown of the check.</summary>
public sealed class UnexpectedShapesTests(GateBench gate) : IClassFixture<GateBench>
{
    private const string Name = "supervision-notice";

    public static TheoryData<string> Shapes => new(
        """ "文本" """,
        "5",
        "[1]",
        "{}",
        """{"expression":"文本"}""",
        """{"expression":5}""",
        """{"expression":[{"type":"Literal"}]}""",
        """{"expression":{"type":5,"value":{}}}""",
        """{"expression":{"type":{},"value":"x"}}""",
        """{"expression":{"type":"JavaScript","value":{"a":1}}}""",
        """{"expression":{"type":"JavaScript","value":5}}""",
        """{"expression":{"type":"Literal","value":{"a":[1]}}}""",
        """{"expression":{"type":"Object","value":[[]]}}""",
        """{"expression":{"type":"Object","value":"{\"a\":1,\"a\":2}"}}""",
        """{"expression":{"type":"Object","value":"[null,5,{\"key\":5}]"}}""",
        """{"expression":{"type":"Literal","value":"{\"fields\":[5,null,{\"name\":5}],\"columns\":{}}"}}""",
        """{"expression":{"type":"Unknown","value":"x"}}""",
        """{"memoryReference":5,"expression":null}""");

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task EveryInputOfThisShape_IsAFindingAndNoBreakdown(string shape)
    {
        // All steps at once, and by halves: what one check refuses must not hide what another does.
        Assert.NotEmpty(await CheckAsync(shape, _ => true));
        Assert.NotEmpty(await CheckAsync(shape, type => type == StepSettings.HumanTask));
        _ = await CheckAsync(shape, type => type != StepSettings.HumanTask);
    }

    private Task<IReadOnlyList<GateFinding>> CheckAsync(string shape, Predicate<string> isBroken)
    {
        var flow = new Flow(ShippedWorkflows.Read(Name));
        foreach (var step in flow.Steps.Where(step => isBroken((string)step["type"]!)))
            Break(step, shape);
        return gate.CheckAsync(flow.Definition.ToJsonString(), predecessor: ShippedWorkflows.Text(Name));
    }

    private static void Break(JsonObject step, string shape)
    {
        foreach (var input in InputsOf(step))
            step[input] = JsonNode.Parse(shape);
    }

    private static List<string> InputsOf(JsonObject step) =>
        [.. step.Where(property => property.Value is JsonObject wrapped && wrapped.ContainsKey("expression")).Select(property => property.Key)];
}
