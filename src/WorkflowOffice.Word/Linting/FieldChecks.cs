using WorkflowOffice.Word.Formats;

namespace WorkflowOffice.Word.Linting;

/// <summary>Compares the placeholders with what the office can fill.</summary>
internal static class FieldChecks
{
    public static IEnumerable<LintFinding> Of(IReadOnlyList<TemplateField> fields, IReadOnlyCollection<KnownField> known)
    {
        var byPath = known.GroupBy(field => field.Path).ToDictionary(group => group.Key, group => group.First());
        var used = new HashSet<string>();
        foreach (var field in fields)
        {
            if (field.Kind == TemplateFieldKind.Anchor || field.Path.StartsWith('$') || field.Path == ".")
                continue;
            var path = field.Candidates.FirstOrDefault(byPath.ContainsKey);
            if (path is null)
            {
                yield return new("X-TPL-21", LintSeverity.Error, $"字段“{field.Path}”不存在。{Suggestion(field, byPath.Keys)}", field.Place);
                continue;
            }

            used.Add(path);
            if (field.Kind == TemplateFieldKind.Repeat && !byPath[path].IsList)
                yield return new("X-TPL-25", LintSeverity.Error, $"“{Describe(byPath[path])}”不是列表，不能重复。", field.Place);
            if (field.Kind == TemplateFieldKind.QrCode && byPath[path].IsList)
                yield return new("X-TPL-25", LintSeverity.Error, $"“{Describe(byPath[path])}”是列表，不能制成二维码；请改用其中一项，或在 repeat: 内使用。", field.Place);
            if (field.Kind == TemplateFieldKind.Field && byPath[path].IsList && !CanShowList(field))
                yield return new("X-TPL-25", LintSeverity.Error, $"“{Describe(byPath[path])}”是列表，请用 repeat: 重复，或加格式“|list”。", field.Place);
        }

        foreach (var field in known.Where(field => field.Mandatory && !used.Contains(field.Path)))
            yield return new("X-TPL-22", LintSeverity.Error, $"缺少必备内容“{Describe(field)}”：模板中没有字段 {field.Path}。", "整个文件");
    }

    private static bool CanShowList(TemplateField field) =>
        string.Equals(field.Format, "list", StringComparison.OrdinalIgnoreCase) || ValueFormats.ShowsNothing(field.Format);

    private static string Describe(KnownField field) => field.Label ?? field.Path;

    private static string Suggestion(TemplateField field, IEnumerable<string> known)
    {
        var nearest = known.Select(path => (Path: path, Distance: Distance(field.Path, path[(path.LastIndexOf('.') + 1)..])))
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Path, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Path is not null && nearest.Distance <= 3 ? $"是不是“{nearest.Path}”？" : "请从字段清单中选择。";
    }

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1;
                current[j + 1] = Math.Min(Math.Min(current[j] + 1, previous[j + 1] + 1), previous[j] + same);
            }

            previous = current;
        }

        return previous[^1];
    }
}
