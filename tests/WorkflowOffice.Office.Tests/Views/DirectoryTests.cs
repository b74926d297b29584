namespace WorkflowOffice.Office.Tests.Views;

public sealed class DirectoryTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task People_AreFilteredByPostAndUnit()
    {
        var heads = await office.GetAsync("zhangwei", "/api/people?post=SupervisedUnitHead");
        var ofMines = await office.GetAsync("zhangwei", $"/api/people?post=SupervisedUnitHead&unitId={office.Staff.Unit("mines")}");

        Assert.Equal(["刘洋", "孙磊"], heads.AsArray().Select(person => (string)person!["name"]!));
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

        Assert.Equal(["Bureau", "SupervisionOffice", "SupervisedUnit", "SupervisedUnit"], units.AsArray().Select(unit => (string)unit!["kind"]!));
        Assert.Null(units[0]!["parentId"]);
        Assert.Equal((string)units[0]!["id"]!, (string)units[2]!["parentId"]!);
    }
}
