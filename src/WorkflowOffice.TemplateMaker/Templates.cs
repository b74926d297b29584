using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using WorkflowOffice.TemplateMaker.Descriptions;

namespace WorkflowOffice.TemplateMaker;

/// <summary>All templates and the files they become: every description in the folder Sources.</summary>
internal static class Templates
{
    private const string Prefix = "sources/";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IReadOnlyList<Description> All { get; } = [.. Read()];

    public static IEnumerable<(string Path, byte[] Content)> Files()
    {
        foreach (var description in All)
        {
            var path = $"{description.Folder}/{description.Manifest.Id}";
            yield return ($"{path}.docx", DescribedTemplate.Build(description));
            yield return ($"{path}.json", [.. JsonSerializer.SerializeToUtf8Bytes(description.Manifest, Json), (byte)'\n']);
        }
    }

    private static IEnumerable<Description> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var path = name[Prefix.Length..].Split('/');
            yield return Description.Read(path[0], Path.GetFileNameWithoutExtension(path[1]), reader.ReadToEnd());
        }
    }
}
