using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>The front end's client is generated from this document, so it must describe what the views answer.</summary>
public sealed class ApiDescriptionTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Theory]
    [InlineData("/api/tasks/{id}", "TaskDetail", "caseNo daysLeft colour mayAct whyNot form values outcomes clocks history case")]
    [InlineData("/api/cases/{id}", "CaseDetail", "no stage handler dueOn facts openTasks clocks documents incidents")]
    [InlineData("/api/cases/{id}/flow", "FlowView", "name version nodes edges")]
    [InlineData("/api/clocks/{id}", "ClockDetail", "startFact prudentOn provisional sentence derivation alerts history")]
    [InlineData("/api/documents/{id}", "DocumentDetail", "templateVersion missing service caseId history")]
    [InlineData("/api/desk", "DeskView", "counts todo clocks notices")]
    public async Task Answer_IsDescribedWithItsFields(string path, string schema, string fields)
    {
        var description = await office.GetAsync("zhangwei", "/openapi/v1.json");

        var answer = description["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        Assert.Equal($"#/components/schemas/{schema}", (string)answer["$ref"]!);
        var described = description["components"]!["schemas"]![schema]!["properties"]!.AsObject().Select(property => property.Key).ToHashSet();
        Assert.Empty(fields.Split(' ').Except(described));
    }

    [Fact]
    public async Task Colours_AreNamed()
    {
        var description = await office.GetAsync("zhangwei", "/openapi/v1.json");

        var colours = (JsonArray)description["components"]!["schemas"]!["Colour"]!["enum"]!;
        Assert.Equal(["None", "Green", "Yellow", "Red", "Overdue"], colours.Select(colour => (string)colour!));
    }
}
