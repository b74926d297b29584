using System.Text.Json.Nodes;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Descriptions;

/// <summary>What a description file says: head, fields, lines of the page.</summary>
/// <param name="Folder">The group it belongs to.</param>
/// <param name="Manifest">The sidecar.</param>
/// <param name="Lines">Elements of the page, one a line (docs/decisions/0016).</param>
internal sealed record Description(string Folder, TemplateManifest Manifest, IReadOnlyList<string> Lines)
{
    /// <summary>
    /// A file has three parts between lines of ---: head (<c># T-12 行政处罚决定书</c> and <c>key: value</c>), fields, page.
    /// </summary>
    public static Description Read(string folder, string id, string text)
    {
        var parts = text.Replace("\r", "", StringComparison.Ordinal).Split("\n---\n");
        if (parts.Length != 3)
            throw new DescriptionException(id, "a description has three parts: head, fields, page");
        var head = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var title = head[0].Split(' ', 3);
        var keys = head.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        var lines = parts[2].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var fields = WithCommon(Fields(id, parts[1]), lines);
        var numbering = NumberingOf(id, keys);
        var manifest = new TemplateManifest(
            title[1], id, title[2], keys["basis"], keys["step"], numbering, keys.GetValueOrDefault("signers"),
            Service.Read(keys),
            AuthorOf(lines),
            keys.GetValueOrDefault("layout", "form"),
            [.. fields.Select(field => field.ToManifest(ListOf(field.Path, fields), keys["basis"]))],
            MandatoryOf(fields, keys),
            SampleOf(fields, numbering));
        return new Description(folder, manifest, lines);
    }

    /// <summary>Who seals a document is its author.</summary>
    private static string? AuthorOf(List<string> lines) =>
        lines.Find(line => line.StartsWith("seal ", StringComparison.Ordinal)) is { } seal && Expressions.Paths(seal).First() is var path && path != "AgencyName" ? path : null;

    private static List<DescribedField> Fields(string id, string text)
    {
        try
        {
            return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(DescribedField.Parse)];
        }
        catch (FormatException wrong)
        {
            throw new DescriptionException(id, wrong.Message);
        }
    }

    /// <summary>Fields that many documents share stand in one list; a page that shows one has it.</summary>
    private static List<DescribedField> WithCommon(List<DescribedField> fields, List<string> lines)
    {
        var shown = lines.SelectMany(Expressions.Paths).ToHashSet();
        return [.. CommonFields.All.Where(common => shown.Contains(common.Path) && fields.TrueForAll(field => field.Path != common.Path && !field.Path.EndsWith($".{common.Path}", StringComparison.Ordinal))), .. fields];
    }

    private static string? ListOf(string path, List<DescribedField> fields) =>
        path.LastIndexOf('.') is > 0 and var dot && fields.Exists(field => field.Path == path[..dot] && field.Type == FieldType.List) ? path[..dot] : null;

    private static List<string> MandatoryOf(List<DescribedField> fields, Dictionary<string, string> keys)
    {
        var alternatives = keys.GetValueOrDefault("mandatory", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. fields.Where(field => field.Mandatory && ListOf(field.Path, fields) is null).Select(field => field.Path), .. alternatives];
    }

    /// <summary><c>number: 罚</c>, <c>number: 1号 official</c> … see <see cref="Numbering"/>; <c>number by Kind: 通知=执监通 决定=执监决</c>.</summary>
    private static Numbering? NumberingOf(string id, Dictionary<string, string> keys)
    {
        if (keys.TryGetValue("number", out var kind))
            return kind switch
            {
                "公文" => new Numbering("official", "{机关代字}〔{年}〕{n}号"),
                "函" => new Numbering("letter", Format(kind)), // all letters of the agency count together
                _ => new Numbering(id, Format(kind)),
            };
        if (keys.Keys.FirstOrDefault(key => key.StartsWith("number by ", StringComparison.Ordinal)) is not { } by)
            return null;
        var kinds = keys[by].Split(' ').Select(pair => pair.Split('=')).Select((pair, i) =>
            (Value: pair[0], Numbering: new Numbering(i == 0 ? id : $"{id}-{i + 1}", Format(pair[1])))).ToList();
        return kinds[0].Numbering with
        {
            By = by["number by ".Length..],
            Kinds = kinds.Skip(1).ToDictionary(entry => entry.Value, entry => entry.Numbering),
        };
    }

    private static string Format(string kind) => $"{{机关代字}}{kind}〔{{年}}〕{{n}}号";

    private static JsonObject SampleOf(List<DescribedField> fields, Numbering? numbering)
    {
        var sample = new JsonObject();
        foreach (var field in fields.Where(field => ListOf(field.Path, fields) is null))
        {
            var value = field.Type == FieldType.List ? ListSample(field, fields, []) : field.ToJson(field.Samples[0]);
            if (value is not null)
                sample[field.Path] = value;
        }

        if (sample.ContainsKey("DocNo") && numbering is not null)
        {
            var kind = numbering.By is { } by && sample[by] is { } value ? numbering.Kinds!.GetValueOrDefault(value.ToString(), numbering) : numbering;
            sample["DocNo"] = kind.Format.Replace("{机关代字}", "二应急", StringComparison.Ordinal).Replace("{年}", "2026", StringComparison.Ordinal)
                .Replace("{n}", "1", StringComparison.Ordinal);
        }

        return sample;
    }

    private static JsonArray? ListSample(DescribedField list, List<DescribedField> fields, int[] outer)
    {
        var children = fields.Where(field => ListOf(field.Path, fields) == list.Path).ToList();
        if (children.Count == 0)
            return list.Samples[0].Length == 0 ? null : [.. list.Samples.Select(value => (JsonNode)value)];
        var result = new JsonArray();
        for (var i = 0; i < children.Max(child => child.Samples.Count); i++)
        {
            var entry = new JsonObject();
            foreach (var child in children)
            {
                var value = child.Type == FieldType.List ? ListSample(child, fields, [.. outer, i])
                    : i < child.Samples.Count ? child.ToJson(child.Samples[i]) : null;
                if (value is not null)
                    entry[child.Path[(list.Path.Length + 1)..]] = value;
            }

            result.Add(entry);
        }

        return result;
    }
}
