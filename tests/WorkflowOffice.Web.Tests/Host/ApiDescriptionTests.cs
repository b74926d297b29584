using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

public sealed class ApiDescriptionTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    /// <summary>The front end's client is generated from it: after a change <c>npm run generate:api</c>.</summary>
    [Fact]
    public async Task TheFrontEnd_WasMadeFromThisDescription() =>
        Snapshot.Matches(await office.Browse().Client.GetStringAsync("/openapi/v1.json"), "../../../src/WorkflowOffice.FrontEnd/openapi.json");

    [Theory]
    [InlineData("/api/registers/{id}", "filter", false)] // a list, which may be empty
    [InlineData("/api/numbers", "series", true)]
    public async Task Parameters_SayWhetherTheyMayBeLeftOut(string path, string name, bool isRequired)
    {
        var description = (await Browser.ReadAsync(await office.Browse().GetAsync("/openapi/v1.json")))!;

        var parameter = description["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == name)!;
        Assert.Equal(isRequired, (bool?)parameter["required"] ?? false);
    }
}
