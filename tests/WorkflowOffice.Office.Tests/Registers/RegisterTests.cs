using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Registers;
using WorkflowOffice.Office.Tests.Scenarios.Accountability;

namespace WorkflowOffice.Office.Tests.Registers;

/// <summary>台账: every shipped register can be listed, filtered, added up, exported; its figures equal its rows.</summary>
public sealed class RegisterTests
{
    /// <summary>A state without its word would stand in the list in English; a word without its state is never seen.</summary>
    [Fact]
    public void EveryState_HasItsWord_AndNoOther()
    {
        var checkedColumns = 0;
        foreach (var register in Shipped)
        {
            foreach (var column in register.Columns.Where(column => column.Words is not null && column.From.EndsWith("state", StringComparison.Ordinal)))
            {
                var states = column.From.StartsWith("clock:", StringComparison.Ordinal) ? Enum.GetNames<ClockState>()
                    : register.Base == RegisterBase.Documents ? Enum.GetNames<DocumentState>() : Enum.GetNames<CaseState>();
                Assert.True(states.Order().SequenceEqual(column.Words!.Keys.Order()), $"{register.Id} {column.Key}");
                checkedColumns++;
            }
        }

        Assert.NotEqual(0, checkedColumns);
    }

    [Fact]
    public async Task EveryShippedRegister_IsListedFilteredSortedAndExported()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await SupervisionNoticeStory.StartAsync(office);
        var user = await office.AsAsync(FaultStory.Investigator);

        Assert.NotEmpty(Shipped);
        foreach (var register in Shipped)
        {
            Assert.Equal(register.Columns.Count, register.Columns.Select(column => column.Key).Distinct().Count());
            foreach (var column in register.Columns)
            {
                await user.GetAsync($"/api/registers/{register.Id}?sort={column.Key}&descending=true&filter={column.Key}:x&search=100%25");
            }

            var file = await user.Http.GetAsync($"/api/registers/{register.Id}/export");
            Assert.True(file.IsSuccessStatusCode, register.Id);
        }

        Assert.NotEmpty((await user.GetAsync("/api/annual-figures/2026"))["figures"]!.AsArray());
    }

    [Fact]
    public async Task TheFaultRegister_ShowsTheCase_CountsIt_AndItsFigureLeadsToItsRows()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await AppealScenarios.ServedAsync(office, "2026-03-02");
        var other = await FaultStory.StartAsync(office, "=1+1");
        await other.RegisterAsync(subject: FaultStory.OtherOfficer);
        var user = await office.AsAsync(FaultStory.Investigator);

        var all = await user.GetAsync("/api/registers/fault");
        Assert.Equal(2, all["rows"]!["total"]!.GetValue<int>());
        var decided = await user.GetAsync("/api/registers/fault?filter=decision:予以追究&on=decidedOn&from=2026-03-02&to=2026-03-02");
        var row = Assert.Single(decided["rows"]!["items"]!.AsArray())!;
        Assert.Equal(story.CaseId, row["caseId"]!.GetValue<string>());
        Assert.Equal(("邓辉", "F4-01", "2026-03-02", "2026-04-01"), (Cell(row, "subject"), Cell(row, "faults"), Cell(row, "servedOn"), Cell(row, "appealDue")));
        Assert.Contains("批评教育", Cell(row, "measures"), StringComparison.Ordinal);
        Assert.Equal(0, (await user.GetAsync("/api/registers/fault?on=decidedOn&from=2026-03-03"))["rows"]!["total"]!.GetValue<int>());
        var breakdown = all["breakdowns"]!.AsArray().Single(b => b!["key"]!.GetValue<string>() == "filing")!;
        Assert.Equal(1, Assert.Single(breakdown["counts"]!.AsArray())!["count"]!.GetValue<int>());

        var figures = (await user.GetAsync("/api/annual-figures/2026"))["figures"]!.AsArray();
        foreach (var figure in figures.Where(f => f!["registerId"]!.GetValue<string>() == "fault"))
        {
            var query = string.Concat(figure!["filter"]!.AsArray().Select(f => "&filter=" + Uri.EscapeDataString(f!.GetValue<string>())));
            var rows = await user.GetAsync($"/api/registers/fault?on={figure["on"]}&from=2026-01-01&to=2026-12-31{query}");
            Assert.Equal(figure["value"]!.GetValue<int>(), rows["rows"]!["total"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task TheFile_HasTypedCells_AndNothingBecomesAFormula()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office, "=HYPERLINK(\"http://x\")");
        await story.RegisterAsync();
        var user = await office.AsAsync(FaultStory.Investigator);

        await using var content = await user.Http.GetStreamAsync("/api/registers/fault/export?column=title&column=actedOn");

        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        using var book = SpreadsheetDocument.Open(bytes, false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().ToList();
        Assert.Equal(["事项名称", "行为之日"], rows[0].Elements<Cell>().Select(cell => cell.InnerText));
        var cells = rows[1].Elements<Cell>().ToList();
        Assert.Equal(CellValues.InlineString, cells[0].DataType!.Value);
        Assert.Null(cells[0].CellFormula);
        Assert.Equal(new DateTime(2026, 2, 10), DateTime.FromOADate(double.Parse(cells[1].CellValue!.Text, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task WhoDoesNotSeeEveryCase_SeesNoRegister_AndBadQueriesAreRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var officer = await office.AsAsync(FaultStory.Officer);
        var user = await office.AsAsync(FaultStory.Investigator);

        await officer.RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", "/api/registers/fault", method: HttpMethod.Get);
        await user.RefusedAsync(HttpStatusCode.NotFound, "X-REG-01", "/api/registers/none", method: HttpMethod.Get);
        await user.RefusedAsync(HttpStatusCode.BadRequest, "X-REG-02", "/api/registers/fault?filter=none:1", method: HttpMethod.Get);
        await user.RefusedAsync(HttpStatusCode.BadRequest, "X-REG-02", "/api/registers/fault?sort=" + Uri.EscapeDataString("no;drop table"), method: HttpMethod.Get);
        await user.RefusedAsync(HttpStatusCode.BadRequest, "X-REQ-04", "/api/registers/fault?from=gestern", method: HttpMethod.Get);
    }

    private static IReadOnlyList<RegisterDefinition> Shipped { get; } = [.. LoadShippedCatalogues.Shipped().Select(content => content.Register).OfType<RegisterDefinition>()];

    private static string Cell(JsonNode row, string key) => row["cells"]![key]!.GetValue<string>();
}
