using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Rendering;

/// <summary>What one filling shares between all parts of the document.</summary>
internal sealed class FillContext(FillOptions options, int highestDrawingId)
{
    private const int MostGaps = 10_000;
    private readonly List<MissingField> missing = [];
    private readonly HashSet<(string, MissingReason)> seen = [];
    private int uniqueId = Math.Max(10_000, highestDrawingId);

    public FillOptions Options => options;

    public IReadOnlyList<MissingField> Missing => missing;

    public int NextId() => ++uniqueId;

    /// <summary>Notes the gap and returns the text that shows it.</summary>
    public string Gap(DataScope scope, string path, MissingReason reason, JsonNode? value = null)
    {
        var full = scope.FullPath(path);
        var label = options.Labels.GetValueOrDefault(WithoutNumbers(full)) ?? options.Labels.GetValueOrDefault(path) ?? full;
        var shown = reason == MissingReason.NoValue ? $"【缺：{label}】" : $"【{label}的值无法显示：{Shorten(value)}】";
        if (seen.Add((full, reason)) && missing.Count < MostGaps)
            missing.Add(new MissingField(full, label, reason, shown));
        return shown;
    }

    private static string WithoutNumbers(string path)
    {
        if (!path.Contains('[', StringComparison.Ordinal))
            return path;
        var parts = path.Split('[', ']');
        return string.Concat(parts.Where((_, i) => i % 2 == 0));
    }

    private static string Shorten(JsonNode? value)
    {
        var text = value is null ? "" : value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        return text.Length > 40 ? text[..40] + "…" : text;
    }
}
