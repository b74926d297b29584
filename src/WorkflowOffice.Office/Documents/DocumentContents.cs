using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WorkflowOffice.Office.Documents.Docx;

namespace WorkflowOffice.Office.Documents;

/// <summary>What a document must say before it can go for signature: the mandatory contents of its template, no gap and no placeholder left.</summary>
internal static partial class DocumentContents
{
    /// <param name="text">The file that would be signed.</param>
    /// <exception cref="OfficeException">X-DOC-11: a mandatory content is missing, named with its field and article; X-DOC-13: a placeholder is left.</exception>
    internal static void Check(TemplateManifest manifest, JsonObject data, byte[] text)
    {
        var missing = Missing(manifest, data);
        if (missing.Count > 0)
            throw MissingContents(manifest, missing);
        foreach (var line in DocxText.Lines(text))
        {
            if (GapPattern().Match(line.Text) is { Success: true } gap && IsMandatory(manifest, gap.Groups[1].Value))
                throw MissingContents(manifest, [(gap.Groups[1].Value, gap.Groups[1].Value, line.Place)]);
            if (PlaceholderPattern().Match(line.Text) is { Success: true } left && !data.ToJsonString().Contains("{{", StringComparison.Ordinal))
            {
                throw new OfficeException(
                    RefusalKind.RuleBroken, "X-DOC-13", $"《{manifest.Title}》{line.Place}还留有占位符“{left.Value}”，不能送签。请改为实际内容后重新上传。")
                { Article = manifest.Basis };
            }
        }
    }

    /// <summary>Mandatory contents without data; <c>A|B</c> asks for one of the two.</summary>
    internal static IReadOnlyList<(string Path, string Label, string? Place)> Missing(TemplateManifest manifest, JsonObject data) =>
        [.. manifest.Mandatory.Where(paths => paths != "DocNo" && paths.Split('|').All(path => IsBlank(data, path)))
            .Select(paths => (paths, LabelOf(manifest, paths), (string?)null))];

    internal static string LabelOf(TemplateManifest manifest, string paths) =>
        string.Join("或者", paths.Split('|').Select(path => manifest.Fields.FirstOrDefault(field => field.Path == path)?.Label ?? path));

    private static OfficeException MissingContents(TemplateManifest manifest, IReadOnlyList<(string Path, string Label, string? Place)> missing) => new(
        RefusalKind.RuleBroken, "X-DOC-11",
        $"《{manifest.Title}》缺少必备内容：{string.Join("、", missing.Select(field => field.Place is null ? field.Label : $"{field.Label}（{field.Place}）"))}，"
        + "不能送签。请在前面的步骤补充后重新生成，或者上传补全的 Word 文件。")
    {
        Article = manifest.Basis,
        Errors = missing.GroupBy(field => field.Path).ToDictionary(group => group.Key, group => group.Select(field => $"缺少：{field.Label}").ToArray()),
    };

    private static bool IsMandatory(TemplateManifest manifest, string label) =>
        manifest.Mandatory.SelectMany(paths => paths.Split('|')).Any(path => LabelOf(manifest, path) == label);

    private static bool IsBlank(JsonObject data, string path)
    {
        JsonNode? value = data;
        foreach (var part in path.Split('.'))
            value = (value as JsonObject)?[part];
        return value is null or JsonArray { Count: 0 } || value.ToString().Trim().Length == 0;
    }

    [GeneratedRegex("【缺：([^】]+)】")]
    private static partial Regex GapPattern();

    [GeneratedRegex(@"\{\{[^{}]{1,80}\}\}")]
    private static partial Regex PlaceholderPattern();
}
