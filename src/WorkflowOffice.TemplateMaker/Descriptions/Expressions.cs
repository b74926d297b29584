using System.Text;
using System.Text.RegularExpressions;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Descriptions;

/// <summary>
/// Completes what a description abbreviates: the format that belongs to the type of a field, the ? of an optional one,
/// <c>{ticks:Method}</c> for a tick box before each choice.
/// </summary>
internal sealed partial class Expressions(TemplateManifest manifest)
{
    private static readonly string[] Prefixes = ["if:", "ifnot:", "repeat:", "sign:", "seal:", "ticks:"];
    private readonly Stack<string?> lists = [];

    /// <summary>Every path a line names, for finding common fields.</summary>
    public static IEnumerable<string> Paths(string line) =>
        Braces().Matches(line).Select(match => match.Groups[1].Value)
            .Where(expression => !expression.StartsWith("sign:", StringComparison.Ordinal) && !expression.StartsWith("seal:", StringComparison.Ordinal)).Select(Bare).Concat(Controls().Matches(line).Select(match => match.Groups[1].Value))
            .Concat(line.StartsWith("imprint ", StringComparison.Ordinal) ? ["CopyTo"] : []);

    public void Enter(string? list) => lists.Push(list);

    public void Leave() => lists.Pop();

    /// <summary>The field a path means here: of the innermost list that has it.</summary>
    public ManifestField Find(string path) =>
        TryFind(path)
        ?? throw new DescriptionException(manifest.Id, $"the page shows {path}, the fields do not know it");

    /// <summary>Inside of a line a repeat is already closed when labels are asked for: then any list's field of that name does.</summary>
    public string LabelOf(string path) =>
        (manifest.Fields.FirstOrDefault(field => field.Path.EndsWith($".{path}", StringComparison.Ordinal) && !IsKnown(path)) ?? Find(path)).Label;

    private bool IsKnown(string path) => TryFind(path) is not null;

    private ManifestField? TryFind(string path) =>
        lists.Where(list => list is not null).Select(list => $"{list}.{path}").Append(path)
            .Select(candidate => manifest.Fields.FirstOrDefault(field => field.Path == candidate)).FirstOrDefault(field => field is not null);

    public string Complete(string line)
    {
        var result = new StringBuilder();
        var at = 0;
        var inside = new Stack<bool>();
        foreach (var match in Braces().Matches(line).Cast<Match>())
        {
            result.Append(line, at, match.Index - at);
            at = match.Index + match.Length;
            var expression = match.Groups[1].Value;
            if (expression == "end")
            {
                if (inside.Pop())
                    Leave();
                result.Append("{end}");
            }
            else if (expression.StartsWith("ticks:", StringComparison.Ordinal))
            {
                result.Append(Ticks(expression[6..]));
            }
            else if (Prefixes.Any(prefix => expression.StartsWith(prefix, StringComparison.Ordinal)))
            {
                var repeats = expression.StartsWith("repeat:", StringComparison.Ordinal);
                inside.Push(repeats);
                if (repeats)
                    Enter(Find(Bare(expression)).Path);
                result.Append('{').Append(expression).Append('}');
            }
            else
            {
                result.Append('{').Append(CompleteField(expression)).Append('}');
            }
        }

        return result.Append(line, at, line.Length - at).ToString();
    }

    private string CompleteField(string expression)
    {
        if (expression is "." or "$index" or "$count")
            return expression;
        var bar = expression.IndexOf('|', StringComparison.Ordinal);
        var path = bar < 0 ? expression : expression[..bar];
        var field = Find(path);
        var format = bar >= 0 ? expression[bar..] : field.Type switch
        {
            FieldType.Date => "|date",
            FieldType.DateTime => "|datetime",
            FieldType.Money => "|money",
            FieldType.Int or FieldType.Decimal => "|number",
            FieldType.Bool => "|yesno",
            FieldType.List => "|list",
            _ => "",
        };
        return field.Required ? path + format : $"{path}?{format}";
    }

    private string Ticks(string path) => string.Join('　', (Find(path).Choices ?? throw new DescriptionException(manifest.Id, $"{path} has no choices"))
        .Select(choice => $"{{{CompleteField($"{path}|tick:{choice}")}}}{choice}"));

    private static string Bare(string expression)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => expression.StartsWith(prefix, StringComparison.Ordinal));
        return (prefix is null ? expression : expression[prefix.Length..]).Split('|', '?', '=', '!')[0];
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Braces();

    /// <summary>Conditions and repeats of whole blocks and rows stand outside of braces.</summary>
    [GeneratedRegex(@"\b(?:if|ifnot|repeat):([\w.]+)")]
    private static partial Regex Controls();
}
