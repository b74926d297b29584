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
            ["rows"] = JsonNode.Parse("""[{"id":1,"name":"甲","done":true},{"id":2,"name":"乙","done":false},{"id":3,"name":null,"done":true,"tags":["x","y"]}]"""),
            ["mixed"] = JsonNode.Parse("""[0,"",null,false,"a",1.5,-3,[1],{"k":"v"}]"""),
        },
        Inputs = { ["Who"] = "李", ["Count"] = 3 },
    };

    private static readonly string[] Atoms =
    [
        "getN()", "getZero()", "getHalf()", "getThird()", "getBig()", "getTiny()", "getText()", "getEmpty()", "getNumberText()", "getYes()", "getNo()", "getNothing()", "getMissing()",
        "variables.n", "variables.text", "variables.missing", "variables.案件", "getVariable('half')", "getVariable(\"gone\")", "getCorrelationId()", "get案件()",
        "getObj().a", "getObj().b.c", "getObj().list.length", "getObj().missing", "getText().length", "getList().length", "variables.obj.a", "getObj()", "getList()",
        "getRows()", "getMixed()", "getRows().length", "getRows()[0]", "getRows()[1].name", "getRows()[9]", "getMixed()[4]", "getText()[1]", "getText()[9]", "getObj()['b']", "getObj()?.b?.c", "getNothing()?.x",
        "getMissing()?.x.y", "getInput('Who')", "getInput('Count')", "getInput('Nobody')", "getInput('who')", "[1, 'a', getN()]", "[]", "['abc', 'x']", "`t${getN()}`", "`${getText()}-${getNothing()}`", "``",
        "getRows().find(r => r.id > 1)", "getRows().find(r => r.id > 9)", "getRows().map(r => r.name)", "getRows().filter(r => r.done).length", "getList().reduce((a, b) => a + b)", "getMixed().filter(x => x)",
        "getMixed().map(x => !x)", "getRows().some(r => r.name)", "getRows().every(r => r.id)", "getMixed().join('-')", "getRows().map(r => r.tags)",
        "0", "1", "42", "3.14", "0.1", "0.2", "1000000", "99999999999999999999", "''", "'x'", "\"7\"", "'甲乙'", "true", "false", "null", "undefined",
    ];

    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "&&", "||", "??"];

    private static readonly string[] Suffixes =
    [
        ".length", "?.length", "[0]", "[2]", "?.[1]", ".a", "?.b", ".name", "?.name", "['a']", ".includes('a')", ".includes(1)", ".includes(getText())", ".includes(null)", ".startsWith('a')", ".endsWith('c')", ".join(',')",
        ".map(x => x)", ".map(x => x + 1)", ".map(x => `${x}`)", ".map(x => [x])", ".map(x => x.id)", ".map(x => x?.id)", ".filter(x => x)", ".filter(x => x > 1)", ".filter(x => x.done)", ".find(x => x)", ".find(x => x === 'a')",
        ".some(x => x)", ".some(x => !x)", ".every(x => x)", ".every(x => x !== getN())", ".reduce((a, b) => a + b)", ".reduce((a, b) => a + b, '')", ".reduce((a, b) => a + b, 0)", ".reduce((a, b) => b, null)",
        ".map(x => getList().map(y => y * 2))", ".map(x => getList().filter(y => y > x).length)", ".map((x) => x ? 'ja' : getN())",
    ];

    [Fact]
    public async Task RandomPlainScripts_GiveTheEnginesResult()
    {
        var scripts = Gen.Sample(Script(3), int.Parse(Environment.GetEnvironmentVariable("FASTPATH_CASES") ?? "6000", CultureInfo.InvariantCulture)).Concat(Atoms).Distinct().ToList();
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
    [InlineData("getNothing() ?? 'none'")]
    [InlineData("getNothing()?.a.b.c === undefined")]
    [InlineData("getObj()?.b?.c")]
    [InlineData("`件数 ${getN() + 1}，${getText()}`")]
    [InlineData("['a', 'abc'].includes(getText())")]
    [InlineData("getText().startsWith('ab') || getText().includes('z')")]
    [InlineData("getObj().list.map(x => x * 2).filter(x => x > 2).length")]
    [InlineData("getRows().find(r => r.id === 2)?.name")]
    [InlineData("getRows().some(r => r.done) && !getRows().every(r => r.done)")]
    [InlineData("getRows().reduce((sum, r) => sum + r.id, 0)")]
    [InlineData("[getN(), 1].reduce((a, b) => a + b)")]
    [InlineData("getRows().map(r => r.name).join('、')")]
    [InlineData("getInput('Who') + getObj()['a'] + getList()[0]")]
    public void UsualScripts_ArePlain(string script) => Assert.True(SimpleExpression.TryParse(script)!.TryEvaluate(Scope, out _));

    [Theory]
    // Each of these means something that the fast path does not know.
    [InlineData("getN()++")]
    [InlineData("a = 1")]
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
    [InlineData("getGuid()")]
    [InlineData("getN() ?? 1 || 2")]
    [InlineData("getN() && 1 ?? 2")]
    [InlineData("getList().map(x\n=> x)")]
    [InlineData("getList().map((x, i) => i)")]
    [InlineData("getList().map((x, x) => x)")]
    [InlineData("getList().map(await => await)")]
    [InlineData("getList().map(x => { return x })")]
    [InlineData("getList().map(x => x()).length")]
    [InlineData("x")]
    [InlineData("getList().forEach(x => x)")]
    [InlineData("`a\\n`")]
    [InlineData("`${getN()`")]
    [InlineData("`${getN()}")]
    [InlineData("getN`a`")]
    [InlineData("[1,,2]")]
    [InlineData("[1,]")]
    [InlineData("[...getList()]")]
    [InlineData("getText()?.('a')")]
    [InlineData("getYes()?.5:1")]
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
        var chained = from value in inner from suffix in Gen.Elements(Suffixes) from more in Gen.Elements(Suffixes.Append("").ToArray()) select $"({value}){suffix}{more}";
        var text = from first in inner from second in inner select $"`a ${{{first}}}, ${{ {second} }}`";
        var list = from first in inner from second in inner select $"[{first}, {second}]";
        var each = from value in atom from result in inner select $"{value}.map(x => {result})";
        var negated = from value in inner from sign in Gen.Elements("!", "-", "!!") select $"{sign}({value})";
        return Gen.Frequency((3, atom), (4, binary), (1, choice), (1, grouped), (1, negated), (4, chained), (1, text), (1, list), (1, each));
    }

    private static bool Same(JsonNode? fast, string slow)
    {
        var text = fast?.ToJsonString(WorkflowOffice.Workflows.Values.WorkflowJson.Options) ?? "null";
        return text == slow || (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var a) && double.TryParse(slow, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && a.Equals(b));
    }
}
