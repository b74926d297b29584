using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Expressions;

public sealed class JavaScriptEvaluatorTests
{
    [Theory]
    // The JavaScript that people write today.
    [InlineData("[3,1,2].map(x => x * 2).filter(x => x > 2).join()", "\"6,4\"")]
    [InlineData("`案件 ${getNo()} 号`", "\"案件 7 号\"")]
    [InlineData("const { a, ...rest } = getO(); [a, rest.b]", "[1,[1,2]]")]
    [InlineData("({ ...getO(), c: 3 }).c", "3")]
    [InlineData("[1,2,3].includes(2) && [1,2].find(x => x > 1) === 2", "true")]
    [InlineData("getO()?.missing?.deep ?? 'none'", "\"none\"")]
    [InlineData("Object.entries(getO()).length", "2")]
    [InlineData("'a,b'.split(',').at(-1).padStart(3, '_')", "\"__b\"")]
    [InlineData("class A { #x = 4; get x() { return this.#x } } new A().x", "4")]
    [InlineData("let total = 0; for (const n of [1,2,3]) total += n; total", "6")]
    // The value of a script: what it returns, else its last statement.
    [InlineData("return getNo() > 5;", "true")]
    [InlineData("if (getNo() > 5) { 'big' } else { 'small' }", "\"big\"")]
    [InlineData("({a:1})", "{\"a\":1}")]
    [InlineData("{ a: 1 }", "1")]
    [InlineData("var x = 3;", "null")]
    [InlineData("function f() { return 5 }\nf()", "5")]
    [InlineData("undefined", "null")]
    [InlineData("() => 1", "null")]
    [InlineData("NaN", "\"NaN\"")]
    [InlineData("-1 / 0", "\"-Infinity\"")]
    // A date leaves as .NET writes it; inside the script it is what JavaScript says.
    [InlineData("new Date(0)", "\"1970-01-01T00:00:00Z\"")]
    [InlineData("({ d: new Date(120) })", "{\"d\":\"1970-01-01T00:00:00.12Z\"}")]
    [InlineData("JSON.stringify(new Date(0)).length", "26")]
    // Elsa's functions.
    [InlineData("getVariable('no') + variables.no", "14")]
    [InlineData("getVariable('nothing')", "null")]
    [InlineData("variables.nothing === undefined", "true")]
    [InlineData("getInput('who') + getWho()", "\"AnnAnn\"")]
    [InlineData("getInput('WHO')", "\"Ann\"")]
    [InlineData("getOutputFrom('act').total + getOutputFrom('act', 'Result').total", "10")]
    [InlineData("getResultFromAct().total", "5")]
    [InlineData("getLastResult()", "\"last\"")]
    [InlineData("getWorkflowInstanceId() + getWorkflowDefinitionId() + getWorkflowDefinitionVersionId() + getWorkflowDefinitionVersion()", "\"instance-1definition-1version-13\"")]
    [InlineData("isNullOrEmpty('') && isNullOrWhiteSpace(' ') && !isNullOrEmpty('x')", "true")]
    [InlineData("toJson({a:1}).length", "7")]
    [InlineData("parseJson('[1]')[0]", "1")]
    [InlineData("stringToBase64('中') + stringFromBase64('5Lit')", "\"5Lit中\"")]
    [InlineData("parseGuid('{11111111-1111-1111-1111-11111111111A}')", "\"11111111-1111-1111-1111-11111111111a\"")]
    [InlineData("TimeSpan.FromMinutes(90)", "\"01:30:00\"")]
    [InlineData("TimeSpan.FromDays(10)", "\"10.00:00:00\"")]
    public async Task Evaluates(string script, string expected)
    {
        var scope = new FakeScope { LastResult = "last", Values = { ["no"] = 7, ["o"] = JsonNode.Parse("""{"a":1,"b":[1,2]}""") }, Inputs = { ["who"] = "Ann" } };
        scope.Outputs["act"] = new() { ["Result"] = JsonNode.Parse("""{"total":5}""") };

        Assert.Equal(expected, await Scripts.ValueAsync(script, scope));
    }

    [Fact]
    public void ThreadsThatWaitForScripts_LeaveOneForEachProcessor()
    {
        using var scripts = new JavaScriptEvaluator(new ScriptEvaluatorOptions { Workers = 40 });

        ThreadPool.GetMinThreads(out var atOnce, out _);
        Assert.True(atOnce >= Environment.ProcessorCount + 40, $"{atOnce}");
    }

    [Fact]
    public async Task Writes_ComeBackInOrder_FromSettersAndFromTheVariablesObject()
    {
        var scope = new FakeScope { Values = { ["n"] = 1, ["o"] = JsonNode.Parse("{\"a\":1}"), ["same"] = "x" } };

        var result = await Scripts.RunAsync("setN(2); setVariable('dyn', {z: 1}); variables.o.a = 9; variables.same = 'x'; getN()", scope);

        Assert.Equal("2", result.Value!.ToJsonString());
        Assert.Equal(["n=2", "dyn={\"z\":1}", "o={\"a\":9}"], result.Variables.Select(v => $"{v.Key}={v.Value!.ToJsonString()}"));
    }

    [Fact]
    public async Task OutcomesCorrelationAndName_ComeBack()
    {
        var result = await Scripts.RunAsync("setOutcomes(['同意', 'B']); setCorrelationId('c-1'); setWorkflowInstanceName('名称'); getCorrelationId() + getWorkflowInstanceName()");

        Assert.Equal(["同意", "B"], result.Outcomes!);
        Assert.Equal("c-1", Assert.Single(result.CorrelationId!));
        Assert.Equal("名称", Assert.Single(result.InstanceName!));
        Assert.Equal("c-1名称", result.Value!.GetValue<string>());
    }

    [Fact]
    public async Task ClockAndChance_ComeFromTheBurst()
    {
        const string script = "[Date.now(), new Date().toISOString(), Math.random(), newGuid(), new Date(2026, 0, 1).toISOString(), typeof performance]";

        var first = await Scripts.ValueAsync(script);

        Assert.StartsWith("[1793581200000,\"2026-11-02T01:00:00.000Z\"", first, StringComparison.Ordinal);
        // The legal time zone, whatever the server's is.
        Assert.Contains("2025-12-31T16:00:00.000Z", first, StringComparison.Ordinal);
        Assert.Equal(first, await Scripts.ValueAsync(script));
        Assert.NotEqual(first, await Scripts.ValueAsync(script, new FakeScope { Seed = "other" }));
    }

    [Theory]
    [InlineData("var = ;", ExpressionFailure.Syntax, 1, 5)]
    [InlineData("\n\n  foo bar", ExpressionFailure.Syntax, 3, 7)]
    [InlineData("undefinedThing > 1", ExpressionFailure.Thrown, null, null)]
    [InlineData("throw 'plain'", ExpressionFailure.Thrown, null, null)]
    [InlineData("'x'.repeat(2 ** 30)", ExpressionFailure.TooLarge, null, null)]
    [InlineData("while (true) {}", ExpressionFailure.Timeout, null, null)]
    public async Task Failures_SayWhatHappenedAndWhere(string script, ExpressionFailure kind, int? line, int? column)
    {
        var failure = await Assert.ThrowsAsync<ExpressionException>(async () => await Scripts.RunAsync(script));

        Assert.Equal((kind, line, column), (failure.Kind, failure.Line, failure.Column));
        Assert.Equal("X-WFR-11", failure.Code);
    }

    [Theory]
    [InlineData("getN() + 1", null, null)]
    [InlineData("return 1;", null, null)]
    [InlineData("let a = ;\n", 1, 9)]
    [InlineData("if (x) {\n  return 1;\n} else {\n  return = 2;\n}", 4, 10)]
    [InlineData("import('fs')", 1, 1)]
    public async Task Check_FindsLineAndColumn(string script, int? line, int? column)
    {
        var error = await Scripts.Evaluator.CheckAsync(script, default);

        Assert.Equal((line, column), (error?.Line, error?.Column));
    }
}
