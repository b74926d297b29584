using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Spreadsheets;
using WorkflowOffice.Office.Tests.Views;

namespace WorkflowOffice.Office.Tests.Holidays;

/// <summary>期限看板: counts, month, workload and export answer for the same clocks as the list.</summary>
public sealed class BoardTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task Summary_CountsWhatTheListShows()
    {
        var matter = await SeedAsync("汇总");

        var counts = (await office.GetAsync("zhangwei", "/api/clocks/summary?q=汇总"))["counts"]!;

        foreach (var colour in (string[])["Green", "Yellow", "Red", "Overdue"])
        {
            var list = await office.GetAsync("zhangwei", $"/api/clocks?state=running&q=汇总&colour={colour}");
            Assert.Equal((int)list["total"]!, (int)counts[char.ToLowerInvariant(colour[0]) + colour[1..]]!);
        }

        Assert.Equal((1, 2, 1, 1), ((int)counts["overdue"]!, (int)counts["red"]!, (int)counts["green"]!, (int)counts["provisional"]!));
        Assert.Equal("执法监督通知（决定）书", (string)(await office.GetAsync("zhangwei", $"/api/clocks?q={matter.No}"))["items"]![0]!["procedure"]!);
    }

    [Fact]
    public async Task Filters_ByUnitPersonProcedureAndDay()
    {
        var regulations = office.Staff.Unit("regulations");
        var matter = Seed.Case(title: "筛选", startedByUnit: regulations);
        var byUnit = Owned(matter, "science", post: "SupervisedUnitHead", unit: office.Staff.Unit("hazardous-chemicals"));
        var byPost = Owned(matter, "post", post: "SupervisionOfficeHead");
        var byPerson = Owned(matter, "person", person: office.Staff.Id("zhangwei"));
        await office.SeedAsync(matter, byUnit, byPost, byPerson);

        Assert.Equal(["person", "post"], await KeysAsync($"unit={regulations}"));
        Assert.Equal(["science"], await KeysAsync($"unit={office.Staff.Unit("hazardous-chemicals")}"));
        Assert.Equal(["science"], await KeysAsync($"person={office.Staff.Id("liuyang")}"));
        Assert.Empty(await KeysAsync($"person={office.Staff.Id("sunlei")}")); // holds the same post, of another unit
        Assert.Equal(["post"], await KeysAsync($"person={office.Staff.Id("wangjianguo")}"));
        Assert.Equal(["person"], await KeysAsync($"person={office.Staff.Id("zhangwei")}"));
        Assert.Equal(3, (await KeysAsync("procedure=supervision-notice&from=2026-03-20&to=2026-03-20")).Count);
        Assert.Empty(await KeysAsync("procedure=another"));
        Assert.Empty(await KeysAsync("to=2026-03-19"));

        async Task<List<string>> KeysAsync(string query) =>
            [.. (await office.GetAsync("zhangwei", $"/api/clocks?state=running&q=筛选&{query}"))["items"]!.AsArray().Select(row => (string)row!["key"]!).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Month_HasEveryDay_WithItsKindAndItsClocks()
    {
        await SeedAsync("月历");

        var month = await office.GetAsync("zhangwei", "/api/clocks/month?year=2026&month=3&q=月历");
        var october = await office.GetAsync("zhangwei", "/api/clocks/month?year=2026&month=10&q=月历");

        var days = month["days"]!.AsArray();
        Assert.Equal(31, days.Count);
        Assert.Equal((1, 0), ((int)days[8]!["overdue"]!, (int)days[8]!["green"]!));
        Assert.Equal((1, 1), ((int)days[9]!["red"]!, (int)days[10]!["red"]!));
        Assert.Equal(("Weekend", 1), ((string)days[27]!["kind"]!, (int)days[27]!["green"]!));
        Assert.Equal(("Holiday", "国庆节"), ((string)october["days"]![0]!["kind"]!, (string)october["days"]![0]!["festival"]!));
        Assert.Equal("MakeUpWorkday", (string)october["days"]![9]!["kind"]!);
        Assert.Equal((400, "X-REQ-04"), await office.RefusedAsync("zhangwei", "/api/clocks/month?year=2026&month=13"));
    }

    /// <summary>Today is Tuesday 2026-03-10: this week runs from the 9th to the 15th.</summary>
    [Fact]
    public async Task Workload_CountsEachWeek_AndWhatIsOverdueApart()
    {
        await SeedAsync("工作量");

        var workload = await office.GetAsync("zhangwei", "/api/clocks/workload?weeks=3&q=工作量");

        Assert.Equal(["2026-03-09 2026-03-15 5 2", "2026-03-16 2026-03-22 5 0", "2026-03-23 2026-03-29 5 1"],
            workload["weeks"]!.AsArray().Select(week => $"{week!["from"]} {week["to"]} {week["workingDays"]} {week["due"]}"));
        var line = Assert.Single(workload["assignees"]!.AsArray());
        Assert.Equal("被监督科室负责人·危化科 1 [2,0,1]", $"{line!["name"]} {line["overdue"]} {line["due"]!.ToJsonString()}");
        Assert.Equal((400, "X-REQ-04"), await office.RefusedAsync("zhangwei", "/api/clocks/workload?weeks=99"));
    }

    [Fact]
    public async Task Export_IsAValidFile_WithTypedCells()
    {
        var matter = Seed.Case(title: "=HYPERLINK(\"http://x\",\"导出\")");
        await office.SeedAsync(matter, Seed.Clock(matter, new(2026, 3, 20)));

        var answer = await (await office.SignInAsync("zhangwei")).GetAsync($"/api/clocks/export?q={matter.No}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(SpreadsheetFile.ContentType, answer.Content.Headers.ContentType!.MediaType);
        AssertValid(bytes);
        var cells = Cells(bytes)[1];
        Assert.Equal("n " + new DateTime(2026, 3, 20).ToOADate().ToString(CultureInfo.InvariantCulture), cells[1]);
        Assert.Equal("n 10", cells[2]);
        Assert.Equal("inlineStr " + matter.Title, cells[6]);
        Assert.DoesNotContain("<x:f>", Sheet(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void ASpreadsheet_TakesWhateverPeopleTyped()
    {
        string[] texts = ["=1+1", "+1", "-1", "@a", "\t=1", "a\0b", "\u0001", "<a>&\"", "𠮷", new('长', 40_000)];

        using var stream = new MemoryStream();
        SpreadsheetFile.Write<string>(stream, "表", [new("文字", 20, text => text), new("数", 5, _ => 1.5m), new("无", 5, _ => null)], texts);

        var bytes = stream.ToArray();
        AssertValid(bytes);
        Assert.Equal(texts.Length + 1, Cells(bytes).Count);
        Assert.Equal("inlineStr ab", Cells(bytes)[6][0]);
    }

    /// <summary>More rows than a sheet holds go on in the next one.</summary>
    [Fact]
    public void ASpreadsheet_HasNoLastRow()
    {
        using var stream = new MemoryStream();
        SpreadsheetFile.Write(stream, "表", [new SheetColumn<int>("数", 5, number => number)], Enumerable.Range(1, 7), mostRowsOfSheet: 3);

        AssertValid(stream.ToArray());
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheets = file.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToList();
        Assert.Equal(["表", "表 2", "表 3"], sheets.Select(sheet => sheet.Name!.Value));
        Assert.Equal(
            ["数 1 2 3", "数 4 5 6", "数 7"],
            sheets.Select(sheet => string.Join(' ', ((WorksheetPart)file.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!
                .Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText))));
    }

    private async Task<Case> SeedAsync(string title)
    {
        var matter = Seed.Case(title: title);
        var ended = Seed.Clock(matter, new(2026, 3, 11), key: "ended");
        ended.End(ClockState.Met, OfficeApi.Now, "已办");
        var provisional = Seed.Clock(matter, new(2026, 3, 28), key: "green");
        provisional.SetPeriod(OfficeApi.Today, new(2026, 3, 28), new(2026, 3, 28), new(2026, 3, 27), provisional: true, [], "因为");
        await office.SeedAsync(
            matter, ended, provisional, Seed.Clock(matter, new(2026, 3, 9), key: "late"), Seed.Clock(matter, new(2026, 3, 10), key: "today"),
            Seed.Clock(matter, new(2026, 3, 11), key: "tomorrow"));
        return matter;
    }

    private static Clock Owned(Case of, string key, string? post = null, Guid? unit = null, Guid? person = null)
    {
        var clock = new Clock
        {
            Id = Guid.CreateVersion7(),
            CaseId = of.Id,
            InstanceId = of.InstanceId,
            ActivityId = "clock",
            Key = key,
            Name = "期限",
            RuleCode = "D-09",
            Article = "《二道区安监局内部监督管理制度》四·三款",
            StartFact = "签收",
            AssignedTo = post ?? "张维",
            PostCode = post,
            UnitId = unit,
            PersonId = person,
            ControlBookmarkId = Guid.NewGuid().ToString("N"),
        };
        clock.SetPeriod(OfficeApi.Today, new(2026, 3, 20), new(2026, 3, 20), new(2026, 3, 20), provisional: false, [], "因为");
        clock.CountedWith(1);
        return clock;
    }

    private static void AssertValid(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(error => $"{error.Path?.XPath} {error.Description}"));
    }

    private static string Sheet(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open());
        return reader.ReadToEnd();
    }

    /// <summary>Type and content of each cell.</summary>
    private static List<List<string>> Cells(byte[] bytes) =>
    [
        .. XDocument.Parse(Sheet(bytes)).Descendants().Where(node => node.Name.LocalName == "row").Select(row => row.Elements()
            .Select(cell => $"{cell.Attribute("t")?.Value} {cell.Value}").ToList()),
    ];
}
