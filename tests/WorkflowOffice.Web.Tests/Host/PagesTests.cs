using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

/// <summary>The pages as the front end's build leaves them: index.html, hashed assets, each with .br and .gz beside it.</summary>
public sealed class PagesTests : IClassFixture<PagesTests.BuiltPages>
{
    private const string Script = "console.log('办公');";
    private readonly BuiltPages office;

    public PagesTests(BuiltPages office) => this.office = office;

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")] // a browser may refuse an encoding
    [InlineData("gzip, br", "br")] // the smaller one
    [InlineData("", null)]
    public async Task Asset_IsSentInTheBestEncodingTheBrowserTakes(string accepted, string? expected)
    {
        using var answer = await GetAsync("/assets/app-3f2a.js", accepted);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(Script, await DecodeAsync(answer, expected));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cases/42")] // an address of the page itself
    [InlineData("/setup?token=abc")]
    public async Task Page_IsServedForItsOwnAddressesAndNeverFromACache(string address)
    {
        using var answer = await GetAsync(address, "");

        Assert.Equal("<!doctype html><title>办公</title>", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", answer.Headers.GetValues("Cache-Control").Single());
    }

    [Theory]
    [InlineData("/../appsettings.json")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    public async Task FilesOutsideThePages_AreNotServed(string address)
    {
        using var answer = await GetAsync(address, "br");

        Assert.DoesNotContain("LogLevel", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string acceptEncoding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (acceptEncoding.Length > 0)
            request.Headers.Add("Accept-Encoding", acceptEncoding);
        return await office.Browse().Client.SendAsync(request);
    }

    private static async Task<string> DecodeAsync(HttpResponseMessage answer, string? encoding)
    {
        var body = await answer.Content.ReadAsStreamAsync();
        await using Stream decoded = encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public sealed class BuiltPages : OfficeApplication
    {
        private readonly string folder = Directory.CreateTempSubdirectory("workflowoffice-pages-").FullName;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseWebRoot(folder);
            Directory.CreateDirectory(Path.Combine(folder, "assets"));
            File.WriteAllText(Path.Combine(folder, "index.html"), "<!doctype html><title>办公</title>");
            var script = Path.Combine(folder, "assets", "app-3f2a.js");
            File.WriteAllText(script, Script);
            using (var brotli = new BrotliStream(File.Create(script + ".br"), CompressionLevel.Optimal))
                brotli.Write(Encoding.UTF8.GetBytes(Script));
            using (var gzip = new GZipStream(File.Create(script + ".gz"), CompressionLevel.Optimal))
                gzip.Write(Encoding.UTF8.GetBytes(Script));
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }
}
