using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using WorkflowOffice.Workflows.Expressions.FastPath;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Expressions;

/// <summary>What the server works out itself must be what the script engine says.</summary>
public sealed class FastPathTests
{
    private static readonly FakeScope Scope = new()
    {
        CorrelationId = "c-1",
        Values =
        {
            ["n"] = 7, ["zero"] = 0, ["half"] = 0.5, ["third"] = JsonNode.Parse("0.333333333333333"), ["big"] = JsonNode.Parse("9007199254740993"), ["tiny"] = 0.00001,
            ["text"] = "abc", ["empty"] = "", ["number_text"] = "7", ["yes"] = true, ["no"] = false, ["nothing"] = null, ["案件"] = "甲",
            ["obj"] = JsonNode.Parse("""{"a":1,"b":{"c":"x"},"list":[1,2,3]}"""), ["list"] = JsonNode.Parse("[1,2]"),
        },
    };

    private static readonly string[] Atoms =
    [
        "getN()", "getZero()", "getHalf()", "getThird()", "getBig()", "getTiny()", "getText()", "getEmpty()", "getNumberText()", "getYes()", "getNo()", "getNothing()", "getMissing()",
        "variables.n", "variables.text", "variables.missing", "variables.案件", "getVariable('half')", "getVariable(\"gone\")", "getCorrelationId()", "get案件()",
        "getObj().a", "getObj().b.c", "getObj().list.length", "getObj().missing", "getText().length", "getList().length", "variables.obj.a", "getObj()", "getList()",
        "0", "1", "42", "3.14", "0.1", "0.2", "1000000", "99999999999999999999", "''", "'x'", "\"7\"", "'甲乙'", "true", "false", "null", "undefined",
    ];

    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "&&", "||"];

    [Fact]
    public async Task RandomPlainScripts_GiveTheEnginesResult()
    {
        var scripts = Gen.Sample(Script(3), 4000).Concat(Atoms).Distinct().ToList();
        var worked = 0;
        await Parallel.ForEachAsync(scripts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (script, _) =>
        {
            if (SimpleExpression.TryParse(script) is not { } simple || !simple.TryEvaluate(Scope, out var fast)) return;
            Interlocked.Increment(ref worked);
            string slow;
            try
            {
                slow = await Scripts.ValueAsync(script, Scope);
            }
            catch (ExpressionException e)
            {
                slow = e.TechnicalMessage;
            }

            Assert.True(Same(fast, slow), $"{script}: {fast?.ToJsonString() ?? "null"} in the server, {slow} in the engine");
        });
        Assert.True(worked > 300, $"only {worked} of {scripts.Count} were plain");
    }

    [Theory]
    [InlineData("getN() + 1")]
    [InlineData("return getN() > 3;")]
    [InlineData("getN() % 2 == 1 && getText() !== 'x'")]
    [InlineData("variables.yes ? 'a' : 'b'")]
    [InlineData("!(getN() >= 7 || false)")]
    public void UsualScripts_ArePlain(string script) => Assert.True(SimpleExpression.TryParse(script)!.TryEvaluate(Scope, out _));

    [Theory]
    // Each of these means something that the fast path does not know.
    [InlineData("getN()++")]
    [InlineData("a = 1")]
    [InlineData("getN() ?? 1")]
    [InlineData("getN() ** 2")]
    [InlineData("1 // comment")]
    [InlineData("1 <!-- comment")]
    [InlineData("0x10")]
    [InlineData("010")]
    [InlineData("1e3")]
    [InlineData("10n")]
    [InlineData("'a\\n'")]
    [InlineData("return\n1")]
    [InlineData("getText().toString()")]
    [InlineData("getObj().constructor")]
    [InlineData("getObj().__proto__")]
    [InlineData("getObj()['a']")]
    [InlineData("getText()?.length")]
    [InlineData("getInput('a')")]
    [InlineData("getGuid()")]
    [InlineData("variables")]
    [InlineData("1; 2")]
    [InlineData("x => x")]
    [InlineData("typeof getN()")]
    [InlineData("getN() & 1")]
    [InlineData("1 << 2")]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("getN(")]
    public void OtherScripts_AreNotParsed(string script) => Assert.Null(SimpleExpression.TryParse(script));

    [Theory]
    [InlineData("getNumberText() + 1 == 8")]
    [InlineData("getNothing() < 3")]
    [InlineData("getObj() == getObj()")]
    [InlineData("getTiny() + ''")]
    [InlineData("getUnknown() + 1")]
    [InlineData("getText() - 1")]
    public void DoubtfulValues_AreLeftToTheEngine(string script) => Assert.False(SimpleExpression.TryParse(script)!.TryEvaluate(Scope, out _));

    [Fact]
    public void TwoVariablesWithOneAccessor_AreLeftToTheEngine() =>
        Assert.False(SimpleExpression.TryParse("getN()")!.TryEvaluate(new FakeScope { Values = { ["n"] = 1, ["N"] = 2 } }, out _));

    private static Gen<string> Script(int depth)
    {
        var atom = Gen.Elements(Atoms);
        if (depth == 0) return atom;
        var inner = Script(depth - 1);
        var binary = from left in inner from operation in Gen.Elements(Operators) from right in inner select $"{left} {operation} {right}";
        var choice = from condition in inner from first in inner from second in inner select $"({condition} ? {first} : {second})";
        var grouped = from value in inner select $"({value})";
        var negated = from value in inner from sign in Gen.Elements("!", "-", "!!") select $"{sign}({value})";
        return Gen.Frequency((3, atom), (4, binary), (1, choice), (1, grouped), (1, negated));
    }

    private static bool Same(JsonNode? fast, string slow)
    {
        var text = fast?.ToJsonString(WorkflowOffice.Workflows.Values.WorkflowJson.Options) ?? "null";
        return text == slow || (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var a) && double.TryParse(slow, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && a.Equals(b));
    }
}
