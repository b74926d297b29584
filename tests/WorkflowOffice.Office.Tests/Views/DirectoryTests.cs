namespace WorkflowOffice.Office.Tests.Views;

public sealed class DirectoryTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task People_AreFilteredByPostAndUnit()
    {
        var heads = await office.GetAsync("zhangwei", "/api/people?post=SupervisedUnitHead");
        var ofMines = await office.GetAsync("zhangwei", $"/api/people?post=SupervisedUnitHead&unitId={office.Staff.Unit("mines")}");

        Assert.Equal(["刘洋", "马辉", "孙磊"], heads.AsArray().Select(person => (string)person!["name"]!));
        Assert.Equal(("孙磊", "矿山科", "被监督科室负责人"), ((string)ofMines[0]!["name"]!, (string)ofMines[0]!["unitName"]!, (string)ofMines[0]!["posts"]![0]!));
        Assert.Single(ofMines.AsArray());
    }

    [Fact]
    public async Task People_IncludesThoseWithoutAPost() =>
        Assert.Contains((await office.GetAsync("zhangwei", "/api/people")).AsArray(), person => (string)person!["name"]! == "无职务" && person["unitId"] is null);

    [Fact]
    public async Task Units_ComeWithParentAndKind()
    {
        var units = await office.GetAsync("zhangwei", "/api/units");

        var bureau = units.AsArray().Single(unit => unit!["parentId"] is null)!;
        var mines = units.AsArray().Single(unit => (string)unit!["name"]! == "矿山科")!;
        Assert.Equal("Bureau", (string)bureau["kind"]!);
        Assert.Equal("SupervisedUnit", (string)mines["kind"]!);
        Assert.Equal((string)bureau["id"]!, (string)mines["parentId"]!);
    }
}
