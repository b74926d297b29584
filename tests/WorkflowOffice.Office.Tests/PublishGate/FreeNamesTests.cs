using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Which names of an expression nobody gives it; nothing that is right is refused.</summary>
public sealed class FreeNamesTests(GateBench gate) : IClassFixture<GateBench>
{
    [Theory]
    // Declared in every way that JavaScript knows.
    [InlineData("let a = 1, b = 2; const { c, d: [e], ...f } = { c: 1 }; var g; return [a, b, c, e, f, g]", "")]
    [InlineData("[1, 2].map(n => n + 1).reduce((sum, n) => sum + n, 0)", "")]
    [InlineData("function twice(x) { return 2 * x } class K extends Array { size(by = 1) { return this.length * by } } return twice(new K().size())", "")]
    [InlineData("try { JSON.parse('x') } catch (error) { error.message }", "")]
    [InlineData("for (const [k, v] of Object.entries({ a: 1 })) { if (k) { v } }", "")]
    [InlineData("async function go({ a, b = 2 }) { return a + b }", "")]
    // Keys, members, texts, templates and regular expressions are no names.
    [InlineData("({ CheckedUnit: 1, 'x y': 2, inner: { deep() { return /abc/g.test('abc') } } })", "")]
    [InlineData("`${variables.Case.A?.B ?? 'nobody'} stands`.length", "")]
    [InlineData("isNullOrWhiteSpace(variables.Case['X']) ? TimeSpan.FromDays(1).toString() : new Date().toISOString()", "")]
    [InlineData("getCase().A + getVariable('Case').B", "")]
    // Wrong ones.
    [InlineData("Case.CheckedUnit", "Case")]
    [InlineData("variables.Case.A ? 通过 : 退回", "退回,通过")]
    [InlineData("[...items].length", "items")]
    [InlineData("({ A: amount, B: amount })", "amount")]
    [InlineData("isNulOrEmpty('')", "isNulOrEmpty")]
    [InlineData("require('fs')", "require")]
    public async Task Names_AreKnownOrFound(string script, string free)
    {
        var flow = new Flow(ShippedWorkflows.Read("supervision-notice"));
        var step = flow.Of("WorkflowOffice.Notify").First();
        step["text"] = new JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script },
        };

        var findings = await gate.CheckAsync(flow.Definition.ToJsonString());

        Assert.Equal(free, string.Join(',', findings.Where(f => f.Code == "G-21").Select(f => f.Subject).Order(StringComparer.Ordinal)));
    }
}
