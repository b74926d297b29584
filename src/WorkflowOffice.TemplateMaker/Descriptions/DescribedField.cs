using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Descriptions;

/// <summary>
/// A line such as <c>Facts* 违法事实 multiline @行政处罚法第五十九条 = 经查……</c>. <c>*</c>: mandatory before signature; <c>!</c>: a gap where it is shown and
/// missing, but not needed in every case; neither: optional. After = stands the sample; entries of a list are separated by <c>;;</c>.
/// </summary>
internal sealed partial record DescribedField(
    string Path, string Label, string Type, char Need, IReadOnlyList<string>? Choices, string? Article, IReadOnlyList<string> Samples)
{
    public bool Mandatory => Need == '*';

    public static DescribedField Parse(string line)
    {
        var match = Line().Match(line);
        if (!match.Success)
            throw new FormatException($"not a field: {line}");
        var type = match.Groups["type"].Success ? match.Groups["type"].Value : FieldType.Text;
        IReadOnlyList<string>? choices = match.Groups["choices"].Success ? match.Groups["choices"].Value.Split(',') : null;
        if (!FieldType.All.Contains(type))
            throw new FormatException($"unknown type {type}: {line}");
        var samples = match.Groups["sample"].Value.Split(";;").Select(part => part.Trim().Replace("\\n", "\n", StringComparison.Ordinal));
        return new DescribedField(
            match.Groups["path"].Value, match.Groups["label"].Value, type,
            match.Groups["need"].Value is { Length: 1 } need ? need[0] : ' ', choices,
            match.Groups["article"].Success ? match.Groups["article"].Value : null, [.. samples]);
    }

    public ManifestField ToManifest(string? list, string basis) =>
        new(Path, Label, Type, Need != ' ', list, Choices, Mandatory ? Article ?? basis : null);

    /// <summary>A value as it stands in the data of a case.</summary>
    public JsonNode? ToJson(string sample) => sample.Length == 0 ? null : Type switch
    {
        FieldType.Bool => sample is "是",
        FieldType.Int => int.Parse(sample, CultureInfo.InvariantCulture),
        FieldType.Decimal or FieldType.Money => decimal.Parse(sample, CultureInfo.InvariantCulture),
        _ => sample,
    };

    [GeneratedRegex(@"^(?<path>[A-Za-z][\w.]*)(?<need>[*!])? (?<label>[^ =]+)(?: (?<type>[a-z]+)(?:\((?<choices>[^)]*)\))?)?(?: @(?<article>[^=]*?))?(?: = (?<sample>.*))?$")]
    private static partial Regex Line();
}
