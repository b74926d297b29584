using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using WorkflowOffice.TemplateMaker.Supervision;

namespace WorkflowOffice.TemplateMaker;

/// <summary>All templates by folder, and the files they become.</summary>
internal static class Templates
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IReadOnlyList<(string Folder, ITemplateSource Source)> All { get; } =
    [
        ("supervision", new SupervisionNotice()),
        ("supervision", new RectificationReport()),
        ("supervision", new ReexaminationRequest()),
        ("supervision", new ReexaminationAcceptance()),
        ("supervision", new ReexaminationDecision()),
        ("supervision", new UrgeNotice()),
        ("supervision", new ServiceReceipt()),
        ("supervision", new ArchiveIndex()),
    ];

    public static IEnumerable<(string Path, byte[] Content)> Files()
    {
        foreach (var (folder, source) in All)
        {
            yield return ($"{folder}/{source.Manifest.Id}.docx", source.Build());
            yield return ($"{folder}/{source.Manifest.Id}.json", [.. JsonSerializer.SerializeToUtf8Bytes(source.Manifest, Json), (byte)'\n']);
        }
    }
}
