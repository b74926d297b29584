using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Tests.Values;

public sealed class ValueConversionTests
{
    [Theory]
    [InlineData("\"42\"", "Int32", "42")]
    [InlineData("42.0", "Int32", "42")]
    [InlineData("true", "Int32", "1")]
    [InlineData("\" \"", "Int32", "null")]
    [InlineData("\"12.50\"", "Decimal", "12.50")]
    [InlineData("0.3333333333333333", "Decimal", "0.333333333333333")]
    [InlineData("1", "Boolean", "true")]
    [InlineData("\"TRUE\"", "Boolean", "true")]
    [InlineData("7", "String", "\"7\"")]
    [InlineData("true", "String", "\"True\"")]
    [InlineData("{\"a\":1}", "String", "\"{\\u0022a\\u0022:1}\"")]
    [InlineData("\"2026-11-02T01:00:00.000Z\"", "DateTimeOffset", "\"2026-11-02T01:00:00\\u002B00:00\"")]
    [InlineData("\"2026-11-02T20:00:00Z\"", "DateOnly", "\"2026-11-03\"")]
    [InlineData("\"P10D\"", "TimeSpan", "\"10.00:00:00\"")]
    [InlineData("\"plain\"", "Object", "\"plain\"")]
    [InlineData("[1,2]", "Object", "[1,2]")]
    [InlineData("5", "Acme.Unknown", "5")]
    [InlineData("\"{\\\"a\\\":[1]}\"", "ObjectDictionary", "{\"a\":[1]}")]
    [InlineData("\"plain\"", "JsonNode", "\"plain\"")]
    public void FittingValues_BecomeTheirType(string value, string type, string expected) =>
        Assert.Equal(expected, ValueConversion.ToType(JsonNode.Parse(value), new VariableType(type, false), "x", lenient: false)?.ToJsonString() ?? "null");

    [Theory]
    [InlineData("\"abc\"", "Int32", "0")]
    [InlineData("7.9", "Int32", "8")]
    [InlineData("6.5", "Int32", "6")]
    [InlineData("\"maybe\"", "Boolean", "false")]
    [InlineData("\"x\"", "Decimal", "0")]
    public void LossyValues_AreFaults_UnlessElsasWayIsAskedFor(string value, string type, string lenient)
    {
        var node = JsonNode.Parse(value);
        var variable = new VariableType(type, false);

        Assert.Throws<ValueConversionException>(() => ValueConversion.ToType(node, variable, "变量“n”", lenient: false));
        Assert.Equal(lenient, ValueConversion.ToType(node, variable, "变量“n”", lenient: true)!.ToJsonString());
    }

    [Theory]
    [InlineData("3000000000", "Int32")]
    [InlineData("{}", "Boolean")]
    [InlineData("\"31/31/2026\"", "DateOnly")]
    [InlineData("[]", "Int32")]
    public void ImpossibleValues_AreFaults(string value, string type) =>
        Assert.Throws<ValueConversionException>(() => ValueConversion.ToType(JsonNode.Parse(value), new VariableType(type, false), "x", lenient: false));

    [Fact]
    public void Arrays_ConvertEachItem() =>
        Assert.Equal("[1,2]", ValueConversion.ToType(JsonNode.Parse("[\"1\",2.0]"), new VariableType("Int32", true), "x", lenient: false)!.ToJsonString());
}
