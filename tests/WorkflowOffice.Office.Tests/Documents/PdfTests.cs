using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using WorkflowOffice.Office.Documents.Pdf;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>PDFs are made by a process that has nothing, sees nothing and ends in time.</summary>
public sealed class PdfTests
{
    [Fact]
    public async Task ADocumentBecomesAPdf_OnceForItsContent()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);

        var answer = await officer.Http.GetAsync($"/api/documents/{document.Id}/pdf?inline=1");
        var first = await answer.Content.ReadAsByteArrayAsync();

        Assert.True(answer.StatusCode == HttpStatusCode.OK, Encoding.UTF8.GetString(first));
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(first[..5]), StringComparison.Ordinal);
        Assert.InRange(PdfRenderer.CountPages(first), 1, 5);
        // LibreOffice writes the time of making into the file: the same bytes again are the kept ones.
        Assert.Equal(first, await officer.Http.GetByteArrayAsync($"/api/documents/{document.Id}/pdf"));
    }

    [Fact]
    public async Task WhereLibreOfficeIsMissing_ThatIsSaid()
    {
        using var renderer = Renderer("/nowhere/soffice");

        var refusal = await Assert.ThrowsAsync<OfficeException>(() => renderer.RenderAsync([1], default));

        Assert.Equal("X-PDF-01", refusal.Code);
        Assert.Contains("LibreOffice", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRendererHasNoNetwork_NoSecrets_AndAHomeOfItsOwn()
    {
        using var program = new Script("""out="${@: -2:1}"; { printf '%%PDF-1.4\n'; env; cat /proc/net/dev; } > "$out/document.pdf" """);
        Environment.SetEnvironmentVariable("ConnectionStrings__Office", "Password=secret");
        using var renderer = Renderer(program.Path);

        var seen = Encoding.UTF8.GetString((await renderer.RenderAsync([1], default)).Pdf);

        Assert.DoesNotContain("secret", seen, StringComparison.Ordinal);
        Assert.Contains("HOME=" + Path.GetTempPath(), seen, StringComparison.Ordinal);
        Assert.DoesNotContain(seen.Split('\n'), line => line.TrimStart().StartsWith("eth", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARenderingThatDoesNotEnd_IsKilledWithItsChildren()
    {
        using var program = new Script("""echo $$ > "$HOME/../office-pdf-test.pid"; sleep 1000 & wait""");
        var pidFile = Path.Combine(Path.GetTempPath(), "office-pdf-test.pid");
        File.Delete(pidFile);
        using var renderer = Renderer(program.Path, timeoutSeconds: 2);

        var refusal = await Assert.ThrowsAsync<OfficeException>(() => renderer.RenderAsync([1], default));

        Assert.Equal("X-PDF-02", refusal.Code);
        var pid = int.Parse(await File.ReadAllTextAsync(pidFile), CultureInfo.InvariantCulture);
        Assert.False(Directory.Exists($"/proc/{pid}"), $"process {pid} still runs");
        File.Delete(pidFile);
    }

    private static PdfRenderer Renderer(string program, int timeoutSeconds = 60) =>
        new(Options.Create(new PdfOptions { Program = program, TimeoutSeconds = timeoutSeconds }), NullLogger<PdfRenderer>.Instance);

    /// <summary>A program in LibreOffice's place.</summary>
    private sealed class Script : IDisposable
    {
        internal Script(string body)
        {
            File.WriteAllText(Path, "#!/bin/bash\n" + body + "\n");
            using var chmod = System.Diagnostics.Process.Start("chmod", ["700", Path]);
            chmod.WaitForExit();
        }

        internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"office-pdf-script-{Guid.NewGuid():N}.sh");

        public void Dispose() => File.Delete(Path);
    }
}
