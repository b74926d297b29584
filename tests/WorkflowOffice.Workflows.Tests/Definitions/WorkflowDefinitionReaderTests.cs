using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Definitions;

public sealed class WorkflowDefinitionReaderTests
{
    private static readonly WorkflowDefinitionReader Reader = new(new ActivityRegistry(), Scripts.Evaluator);

    [Fact]
    public async Task GoodDefinition_IsAccepted()
    {
        var text = new FlowBuilder().Variable("n", "Int32", "5").Set("set", "n", FlowBuilder.Script("getN() + 1"))
            .Add("decide", "Elsa.FlowDecision", ("condition", FlowBuilder.Script("getN() > 3"))).Line("yes", "是").Line("no", "否")
            .Connect("set", "decide").Connect("decide", "yes", "True").Connect("decide", "no", "False").Text();

        Assert.Empty(await Reader.CheckAsync(text));
    }

    [Fact]
    public async Task MalformedJson_NamesLineAndColumn()
    {
        var finding = Assert.Single(await Reader.CheckAsync("{\n  \"名称\": \"值\" \"x\" }"));

        Assert.Equal((FindingCodes.MalformedJson, 2, 13), (finding.Code, finding.Line!.Value, finding.Column!.Value));
    }

    [Fact]
    public async Task EveryFinding_IsReportedAtOnce()
    {
        var flow = new FlowBuilder().Variable("n", "Int32", "abc")
            .Add("a", "Acme.Unknown")
            .Add("b", "Elsa.WriteLine", ("text", FlowBuilder.Script("var = ;")))
            .Add("b", "Elsa.WriteLine", ("text", FlowBuilder.Expression("Python", "x")))
            .Add("c", "Elsa.Delay", ("timeSpan", FlowBuilder.Literal("bald")))
            .Add("d", "Elsa.FlowDecision", ("condition", "yes"))
            .Set("e", "ghost", FlowBuilder.Literal(1))
            .Add("f", "Elsa.WriteLine", ("text", FlowBuilder.Expression("Variable", new JsonObject { ["id"] = "var-ghost" })))
            .Add("g", "Elsa.RunTask", ("result", FlowBuilder.Target("ghost")))
            .Connect("a", "nowhere").Connect("b", "c", "Sideways");

        var findings = await Reader.CheckAsync(flow.Text());

        Assert.Contains(findings, f => f is { Code: FindingCodes.UnknownActivityType, Path: "$.root.activities[0].type", ActivityId: "a" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.ScriptDoesNotParse, Path: "$.root.activities[1].text.expression.value", Line: 1, Column: 5 });
        Assert.Contains(findings, f => f is { Code: FindingCodes.UnknownExpressionType, Path: "$.root.activities[2].text.expression.type" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.DuplicateActivityId, Path: "$.root.activities[2].id" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.WrongValueType, Path: "$.root.activities[3].timeSpan.expression.value" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.WrongValueType, Path: "$.root.activities[4].condition" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.UnknownReference, ActivityId: "e" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.UnknownReference, ActivityId: "f" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.UnknownReference, ActivityId: "g" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.ConnectionToNowhere, Path: "$.root.connections[0].target.activity" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.UnknownPort, Path: "$.root.connections[1].source.port" });
        Assert.Contains(findings, f => f is { Code: FindingCodes.WrongValueType, Path: "$.variables[0].value" });
        Assert.All(findings, f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
    }

    [Theory]
    [InlineData("[]", FindingCodes.WrongValueType, "$")]
    [InlineData("\"text\"", FindingCodes.WrongValueType, "$")]
    [InlineData("null", FindingCodes.WrongValueType, "$")]
    [InlineData("", FindingCodes.MalformedJson, "$")]
    [InlineData("{}", FindingCodes.MissingRoot, "$.root")]
    [InlineData("{\"root\": 5}", FindingCodes.WrongValueType, "$.root")]
    [InlineData("{\"root\": {}}", FindingCodes.UnknownActivityType, "$.root.type")]
    [InlineData("{\"a\":1,\"a\":2}", FindingCodes.MalformedJson, "$")]
    [InlineData("{\"id\":7,\"root\":{\"id\":\"r\",\"type\":\"Elsa.Sequence\"}}", FindingCodes.WrongValueType, "$.id")]
    [InlineData("{\"variables\":7,\"root\":{\"id\":\"r\",\"type\":\"Elsa.Sequence\"}}", FindingCodes.WrongValueType, "$.variables")]
    [InlineData("{\"root\":{\"id\":\"r\",\"type\":\"Elsa.Sequence\",\"activities\":{}}}", FindingCodes.WrongValueType, "$.root.activities")]
    [InlineData("{\"root\":{\"id\":\"r\",\"type\":\"Elsa.Sequence\",\"activities\":[7]}}", FindingCodes.WrongValueType, "$.root.activities[0]")]
    [InlineData("{\"root\":{\"id\":\"r\",\"type\":\"Elsa.Cron\",\"cronExpression\":{\"expression\":{\"type\":\"Literal\",\"value\":\"every day\"}}}}", FindingCodes.WrongValueType, "$.root.cronExpression.expression.value")]
    public async Task WhatIsNoDefinition_IsRefusedWithItsPlace(string text, string code, string path) =>
        Assert.Contains(await Reader.CheckAsync(text), f => f.Code == code && f.Path == path);

    [Fact]
    public async Task NestingAndSize_AreLimited()
    {
        var nested = FlowBuilder.Activity("leaf", "Elsa.Start");
        for (var i = 0; i < 40; i++) nested = FlowBuilder.Activity("s" + i, "Elsa.Sequence", ("activities", new JsonArray(nested)));

        Assert.Contains(await Reader.CheckAsync(new JsonObject { ["root"] = nested }.ToJsonString()), f => f.Code == FindingCodes.NestedTooDeep);
        Assert.Contains(await Reader.CheckAsync(string.Concat(Enumerable.Repeat("{\"root\":", 200))), f => f.Code == FindingCodes.NestedTooDeep);
        Assert.Contains(await Reader.CheckAsync("\"" + new string('x', 6_000_000) + "\""), f => f.Code == FindingCodes.TooLarge);
        var many = new FlowBuilder();
        for (var i = 0; i < 2100; i++) many.Line("w" + i, "x");
        Assert.Contains(await Reader.CheckAsync(many.Text()), f => f.Code == FindingCodes.TooLarge);
    }

    [Fact]
    public async Task BackwardConnectionIntoAFork_IsRefused()
    {
        var text = new FlowBuilder().Line("a", "").Line("b", "").Line("c", "").Add("d", "Elsa.FlowDecision").Line("e", "")
            .Connect("a", "b").Connect("a", "c").Connect("b", "d").Connect("c", "d").Connect("d", "b", "True").Connect("d", "e", "False").Text();

        Assert.Equal(FindingCodes.InvalidBackwardConnection, Assert.Single(await Reader.CheckAsync(text)).Code);
    }

    [Fact]
    public void TolerantReading_KeepsWhatItDoesNotKnow()
    {
        var text = new FlowBuilder().Add("x", "Acme.Unknown", ("secret", new JsonObject { ["deep"] = 1.50 })).Text();

        var definition = new WorkflowDefinitionReader(new ActivityRegistry()).Read(text);

        Assert.Contains(definition.Findings, f => f.Code == FindingCodes.UnknownActivityType);
        Assert.Contains("\"deep\": 1.5", WorkflowDefinitionWriter.Write(definition), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_EqualsImport_ByteForByteInItsValues()
    {
        const string text = """{"$schema":"s","id":"1","definitionId":"d","name":"中文","version":2,"vendor":{"x":[1.0,1e3,"\u4e2d"]},"root":{"id":"r","type":"Elsa.Sequence","metadata":{"designer":{"position":{"x":1.25,"y":-3}}},"unknown":null,"activities":[]}}""";

        var written = WorkflowDefinitionWriter.Write(new WorkflowDefinitionReader(new ActivityRegistry()).Read(text));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(written)));
        Assert.Contains("1e3", written, StringComparison.Ordinal);
        Assert.Contains("中文", written, StringComparison.Ordinal);
    }

    [Fact]
    public void DesignerJson_HasNodeIdsEverywhere_AndLeavesTheDefinitionAlone()
    {
        var definition = new FlowBuilder().Add("if", "Elsa.If", ("then", FlowBuilder.Activity("t", "Elsa.Start"))).Read();

        var json = WorkflowDefinitionWriter.WriteForDesigner(definition);

        Assert.Equal("Workflow1:root:if:t", (string?)json["root"]!["activities"]![0]!["then"]!["nodeId"]);
        Assert.Null(definition.Json["root"]!["nodeId"]);
    }

    [Fact]
    public void DisplayText_IsTheLabel_ElseTheName_ElseTheTypesName()
    {
        var labelled = FlowBuilder.Activity("a", "Elsa.WriteLine", ("metadata", new JsonObject { ["displayText"] = "受理审查" }));
        var unnamed = new JsonObject { ["id"] = "c", ["type"] = "Elsa.WriteLine" };
        var definition = new FlowBuilder().Add(labelled).Line("b", "").Add(unnamed).Read();

        Assert.Equal(["受理审查", "b", "输出文字"], definition.Activities.Skip(2).Select(a => a.DisplayText));
    }
}
