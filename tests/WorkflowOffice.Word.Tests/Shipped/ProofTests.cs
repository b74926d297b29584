using System.Diagnostics;
using System.Globalization;
using WorkflowOffice.Word.Tests.Rendering;

namespace WorkflowOffice.Word.Tests.Shipped;

/// <summary>
/// Documents of all templates with hostile data: none may be invalid, LibreOffice must read every one whole. ./test.sh takes a sample;
/// tests/WorkflowOffice.Word.Tests/proof.sh takes a thousand and prints the figures.
/// </summary>
public sealed class ProofTests
{
    private const int Batch = 100;

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("WORD_PROOF_SEED") ?? "20260302", CultureInfo.InvariantCulture);

    /// <summary>What LibreOffice reads back, 0: that part is left out.</summary>
    private static readonly int ReadBack = int.Parse(Environment.GetEnvironmentVariable("WORD_PROOF") ?? "40", CultureInfo.InvariantCulture);

    [Fact]
    public void AThousandDocuments_AreAllValid()
    {
        var watch = Stopwatch.StartNew();
        var documents = Documents(1_000).ToList();
        Assert.All(documents, document => DocxAssert.IsValid(document));
        Report($"{documents.Count} documents of {TemplateFiles.Documents.Count} templates with hostile data: 0 invalid by the Open XML validator ({watch.Elapsed.TotalSeconds:0} s)");
    }

    [Fact]
    public void LibreOffice_ReadsEveryDocumentWhole()
    {
        var folder = Directory.CreateTempSubdirectory("word-proof-").FullName;
        try
        {
            var watch = Stopwatch.StartNew();
            var documents = Documents(ReadBack).ToList();
            for (var i = 0; i < documents.Count; i++)
                File.WriteAllBytes(Path.Combine(folder, $"{i}.docx"), documents[i]);
            var files = Enumerable.Range(0, documents.Count).Select(i => Path.Combine(folder, $"{i}.docx")).ToList();
            foreach (var batch in files.Chunk(Batch)) // plain text out: what was not read is not there
                RenderedTemplates.Run("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, .. batch]);
            var repaired = Enumerable.Range(0, documents.Count)
                .Where(i => !File.Exists(Path.Combine(folder, $"{i}.txt")) || !SameText(documents[i], File.ReadAllText(Path.Combine(folder, $"{i}.txt")))).ToList();
            Assert.True(repaired.Count == 0, $"not read whole: {string.Join(", ", repaired.Take(10).Select(i => $"{i}: {Difference(documents[i], folder, i)}"))}");
            Report($"{documents.Count} documents read by LibreOffice: 0 refused, 0 with text lost ({watch.Elapsed.TotalSeconds:0} s)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<byte[]> Documents(int count)
    {
        var random = new Random(Seed);
        var data = new HostileData(random);
        var ids = TemplateFiles.Documents.Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        var templates = ids.ToDictionary(id => id, id => WordTemplate.Open(TemplateFiles.Docx(id)));
        for (var i = 0; i < count; i++)
        {
            var id = ids[i % ids.Count];
            yield return templates[id].Fill(data.Spoil(TemplateFiles.Sample(id))).Bytes;
        }
    }

    private static bool SameText(byte[] docx, string read) => Han(Written(docx)).SequenceEqual(Han(read));

    private static string Difference(byte[] docx, string folder, int i)
    {
        var file = Path.Combine(folder, $"{i}.txt");
        return File.Exists(file) ? $"{Han(Written(docx)).Length} characters written, {Han(File.ReadAllText(file)).Length} read" : "no output";
    }

    /// <summary>Without text boxes, which the plain text leaves out.</summary>
    private static string Written(byte[] docx) => string.Concat(DocxAssert.Part(docx).Descendants()
        .Where(element => element.Name.LocalName == "t" && !element.Ancestors().Any(outer => outer.Name.LocalName == "txbxContent")).Select(element => element.Value));

    /// <summary>Letters of the text, sorted: numbering, boxes and the order of text boxes are LibreOffice's own affair.</summary>
    private static string Han(string text) => new([.. text.Where(c => c is >= '一' and <= '鿿').Order()]);

    private static void Report(string line)
    {
        if (Environment.GetEnvironmentVariable("WORD_PROOF_REPORT") is { Length: > 0 } file)
            File.AppendAllLines(file, [line]);
    }
}
