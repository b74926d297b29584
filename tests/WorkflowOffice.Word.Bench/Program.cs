using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Word;
using WorkflowOffice.Word.Bench;

if (args is ["hostile", ..])
    return HostileRun.Run();
if (args is ["check", var hostile])
    return HostileRun.Check(hostile);

// Documents per second of processor time, ours and npm docxtemplater's, from the same texts on the same machine in one run.
const int TableRows = 1_000;
const double Target = 3.0;
const int Rounds = 3;
var folder = args is [var given, ..] ? given : throw new ArgumentException("usage: WorkflowOffice.Word.Bench <folder of docxtemplater>");
var missed = 0;
missed += Compare("decision", "一页决定书", BenchTemplate.Ours.Decision(), BenchTemplate.Theirs.Decision(), BenchData.Decision(), ours: 4_000, theirs: 400);
missed += Compare("table", $"{TableRows} 行表格", BenchTemplate.Ours.Table(), BenchTemplate.Theirs.Table(), BenchData.Table(TableRows), ours: 150, theirs: 8);
return missed == 0 ? 0 : 1;

int Compare(string name, string title, byte[] template, byte[] theirTemplate, JsonObject data, int ours, int theirs)
{
    var work = Directory.CreateTempSubdirectory("word-bench-");
    try
    {
        File.WriteAllBytes(Path.Combine(work.FullName, "template.docx"), theirTemplate);
        File.WriteAllText(Path.Combine(work.FullName, "data.json"), data.ToJsonString());
        var word = WordTemplate.Open(template);
        var ratios = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            // The first round warms both up and is not counted; node warms up inside each of its runs as well.
            var fill = Measure(ours, () => word.Fill(data).Bytes);
            var open = Measure(ours / 2, () => WordTemplate.Open(template).Fill(data).Bytes);
            var their = RunTheirs(work.FullName, theirs);
            if (round == 0)
            {
                AssertSame(word.Fill(data).Bytes, File.ReadAllBytes(Path.Combine(work.FullName, "out.docx")));
                continue;
            }

            ratios.Add(fill / their);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{title}  第 {round} 轮：填写 {fill,9:F1}，每次重新读模板 {open,9:F1}，docxtemplater {their,8:F1} 份/CPU 秒；{fill / their:F1} 倍（重新读 {open / their:F1} 倍）"));
        }

        var median = ratios.Order().ElementAt(ratios.Count / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}（{name}）：中位数 {median:F1} 倍，目标 ≥ {Target:F0} 倍：{(median >= Target ? "达到" : "没有达到")}"));
        return median >= Target ? 0 : 1;
    }
    finally
    {
        work.Delete(recursive: true);
    }
}

static double Measure(int times, Func<byte[]> make)
{
    using var process = Process.GetCurrentProcess();
    process.Refresh();
    var before = process.TotalProcessorTime;
    for (var i = 0; i < times; i++)
        make();
    process.Refresh();
    return times / (process.TotalProcessorTime - before).TotalSeconds;
}

double RunTheirs(string work, int times)
{
    var start = new ProcessStartInfo("node", [Path.Combine(folder, "bench.mjs"), work, times.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
    using var node = Process.Start(start)!;
    var answer = node.StandardOutput.ReadToEnd();
    node.WaitForExit();
    if (node.ExitCode != 0)
        throw new InvalidOperationException("docxtemplater could not be run: " + answer);
    return JsonDocument.Parse(answer).RootElement.GetProperty("perCpuSecond").GetDouble();
}

static void AssertSame(byte[] ours, byte[] theirs)
{
    if (Text(ours) != Text(theirs))
        throw new InvalidOperationException("Both sides must write the same text.");
}

static string Text(byte[] docx)
{
    using var archive = new ZipArchive(new MemoryStream(docx));
    using var stream = archive.GetEntry("word/document.xml")!.Open();
    var w = System.Xml.Linq.XNamespace.Get("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    return string.Join('\n', System.Xml.Linq.XDocument.Load(stream).Descendants(w + "p").Select(paragraph => string.Concat(paragraph.Descendants(w + "t").Select(text => text.Value))));
}
