using System.Diagnostics;
using System.Text.Json.Nodes;
using WorkflowOffice.Word.Pictures;

namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>
/// Every template filled with its sample, and a long notice, turned into PDF by one LibreOffice run. Needs libreoffice-writer, poppler-utils
/// and the fonts of docs/decisions/0005; ./test.sh installs them.
/// </summary>
public sealed class RenderedTemplates : IDisposable
{
    public const string LongNotice = "long-notice";

    /// <summary>One of each layout, filled with the sample, sealed and signed with pictures: name <c>sealed-…</c>, <c>signed-…</c>.</summary>
    public static readonly string[] WithPictures = ["supervision-notice", "complaint-reply", "penalty-decision", "legal-review-extension", "rectification-report"];

    /// <summary>To look at the pages: WORD_PAGES names a folder in which documents and PDFs stay.</summary>
    private static readonly string? Kept = Environment.GetEnvironmentVariable("WORD_PAGES");

    private readonly string folder = Kept is { Length: > 0 } ? Directory.CreateDirectory(Kept).FullName : Directory.CreateTempSubdirectory("word-tests-").FullName;
    private readonly Dictionary<string, PdfFile> files = [];
    private readonly Dictionary<string, byte[]> documents = [];

    public RenderedTemplates()
    {
        foreach (var file in TemplateFiles.Documents)
        {
            var id = Path.GetFileNameWithoutExtension(file);
            Fill(id, id, TemplateFiles.Sample(id));
        }

        var data = TemplateFiles.Sample("supervision-notice");
        data["Facts"] = string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat("经查你单位在办理行政处罚案件过程中未依法履行告知义务", 20)), 4));
        Fill(LongNotice, "supervision-notice", data);
        foreach (var id in WithPictures)
            AddPictures(id);
        Convert();
    }

    internal PdfFile Pdf(string name) => files[name];

    internal bool Has(string name) => documents.ContainsKey(name);

    internal byte[] Docx(string name) => documents[name];

    public void Dispose()
    {
        if (Kept is not { Length: > 0 })
            Directory.Delete(folder, recursive: true);
    }

    private void Fill(string name, string template, JsonObject data)
    {
        Add(name, WordTemplate.Open(TemplateFiles.Docx(template)).Fill(data).Bytes);
    }

    private void AddPictures(string id)
    {
        if (SealPlace.IsIn(documents[id]))
            Add("sealed-" + id, SealPlace.Put(documents[id], TestPng.Ring(500)));
        if (SignaturePlaces.Of(documents[id]) is [var place, ..])
            Add("signed-" + id, SignaturePlaces.Put(documents[id], place.Tag, TestPng.Bar(320, 100)));
    }

    private void Add(string name, byte[] docx)
    {
        documents[name] = docx;
        File.WriteAllBytes(Path.Combine(folder, name + ".docx"), docx);
    }

    private void Convert()
    {
        var aliases = Path.Combine(AppContext.BaseDirectory, "templates", "fonts", "64-workflowoffice-cjk.conf");
        File.WriteAllText(Path.Combine(folder, "fonts.conf"),
            $"<?xml version=\"1.0\"?><fontconfig><include>/etc/fonts/fonts.conf</include><include>{aliases}</include></fontconfig>");
        Run("soffice",
            [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. documents.Keys.Select(name => $"{folder}/{name}.docx")],
            ("FONTCONFIG_FILE", Path.Combine(folder, "fonts.conf")));
        foreach (var name in documents.Keys)
            files[name] = new PdfFile(Path.Combine(folder, name + ".pdf"));
    }

    internal static byte[] Run(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} failed: {errors.Result}");
            return output.ToArray();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail($"{program} is missing: apt-get install libreoffice-writer-nogui poppler-utils fonts-noto-cjk fonts-arphic-ukai fonts-liberation");
            throw;
        }
    }
}
