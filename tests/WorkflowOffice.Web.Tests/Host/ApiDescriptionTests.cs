using System.Runtime.CompilerServices;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

public sealed class ApiDescriptionTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    /// <summary>The front end's client is generated from it; ACCEPT_SNAPSHOTS=1 writes it anew, then <c>npm run generate:api</c>.</summary>
    private static readonly string OfFrontEnd = Path.GetFullPath(Path.Combine(SourceFolder(), "../../../src/WorkflowOffice.FrontEnd/openapi.json"));

    [Fact]
    public async Task TheFrontEnd_WasMadeFromThisDescription()
    {
        var description = await office.Browse().Client.GetStringAsync("/openapi/v1.json");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(OfFrontEnd, description);

        Assert.Equal(await File.ReadAllTextAsync(OfFrontEnd), description);
    }

    [Theory]
    [InlineData("/api/registers/{id}", "filter", false)] // a list, which may be empty
    [InlineData("/api/numbers", "series", true)]
    public async Task Parameters_SayWhetherTheyMayBeLeftOut(string path, string name, bool isRequired)
    {
        var description = (await Browser.ReadAsync(await office.Browse().GetAsync("/openapi/v1.json")))!;

        var parameter = description["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == name)!;
        Assert.Equal(isRequired, (bool?)parameter["required"] ?? false);
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
