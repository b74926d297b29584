namespace WorkflowOffice.Office.Tests.Views;

public sealed class CalendarTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task Years_FromTheShippedTable_AndTwoAheadStillUnpublished()
    {
        var years = (await office.GetAsync("zhangwei", "/api/calendar"))["years"]!.AsArray();

        Assert.Equal(Enumerable.Range(2016, 13), years.Select(year => (int)year!["year"]!));
        Assert.Equal([2027, 2028], years.Where(year => !(bool)year!["published"]!).Select(year => (int)year!["year"]!));
        Assert.All(years.Where(year => (bool)year!["published"]!), year => Assert.StartsWith("国办", (string)year!["notice"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Year_HasEveryDay()
    {
        var days = (await office.GetAsync("zhangwei", "/api/calendar/2026"))["days"]!.AsArray().ToDictionary(day => (string)day!["date"]!, day => $"{day!["kind"]} {day["name"]}");

        Assert.Equal(365, days.Count);
        Assert.Equal("Holiday 国庆节", days["2026-10-01"]);
        Assert.StartsWith("MakeUpWorkday", days["2026-10-10"], StringComparison.Ordinal);
        Assert.Equal("Weekend ", days["2026-03-14"]);
        Assert.Equal("Workday ", days["2026-03-10"]);
    }

    [Fact]
    public async Task UnpublishedYear_ShowsTheStatutoryDays()
    {
        var year = await office.GetAsync("zhangwei", "/api/calendar/2028");

        Assert.False((bool)year["published"]!);
        Assert.Contains(year["days"]!.AsArray(), day => (string)day!["date"]! == "2028-05-01" && (string)day["kind"]! == "Holiday");
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2101)]
    public async Task UnknownYear_404(int year) => Assert.Equal((404, "X-CAL-04"), await office.RefusedAsync("zhangwei", $"/api/calendar/{year}"));
}
