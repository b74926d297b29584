using System.Text.RegularExpressions;

namespace WorkflowOffice.Word.Compilation;

/// <summary>
/// One expression: <c>field:Party.Name?|date</c>, <c>repeat:Hazards</c>, <c>if:Kind=撤销</c>, <c>ifnot:Closed</c>,
/// <c>image:Seal|30x30mm</c>, <c>qr:CaseNo|25mm</c>, <c>seal:Agency</c>, <c>end</c>. Paths, formats and one comparison with a constant: no code.
/// </summary>
internal sealed partial record Tag(TagKind Kind, string Path, bool Optional = false, string? Format = null, string? Argument = null,
    string? EqualTo = null, bool Negated = false)
{
    private static readonly Dictionary<string, TagKind> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["field"] = TagKind.Field,
        ["deadline"] = TagKind.Field,
        ["repeat"] = TagKind.Repeat,
        ["table"] = TagKind.Repeat,
        ["if"] = TagKind.If,
        ["ifnot"] = TagKind.IfNot,
        ["image"] = TagKind.Image,
        ["qr"] = TagKind.QrCode,
        ["seal"] = TagKind.Anchor,
        ["sign"] = TagKind.Anchor,
        ["end"] = TagKind.End,
    };

    /// <summary>The tag of a content control; null when the control is none of ours.</summary>
    public static Tag? OfControl(string text, out string? error)
    {
        error = null;
        var normal = Normalise(text);
        var colon = normal.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !Prefixes.TryGetValue(normal[..colon].Trim(), out var kind) || kind == TagKind.End)
            return null;
        return Parse(normal[..colon].Trim(), kind, normal[(colon + 1)..], out error);
    }

    /// <summary>What stands between {{ and }}: a bare path is a field.</summary>
    public static Tag? OfText(string text, out string? error)
    {
        var normal = Normalise(text);
        var match = PrefixPattern().Match(normal);
        if (match.Success && Prefixes.TryGetValue(match.Groups[1].Value, out var kind))
        {
            if (kind == TagKind.End)
            {
                error = null;
                return new Tag(TagKind.End, match.Groups[2].Value.Trim());
            }

            if (match.Groups[2].Success)
                return Parse(match.Groups[1].Value, kind, match.Groups[2].Value, out error);
        }

        return Parse("field", TagKind.Field, normal, out error);
    }

    private static Tag? Parse(string prefix, TagKind kind, string rest, out string? error)
    {
        error = null;
        var condition = kind is TagKind.If or TagKind.IfNot ? ConditionPattern().Match(rest) : Match.Empty;
        if (condition.Success)
        {
            return new Tag(TagKind.If, condition.Groups[1].Value, EqualTo: condition.Groups[3].Value.Trim(),
                Negated: condition.Groups[2].Value == "!=" ^ kind == TagKind.IfNot);
        }

        var match = ExpressionPattern().Match(rest);
        if (!match.Success)
        {
            error = $"“{rest.Trim()}”不是字段路径。只能写字段名（可用“.”分级），后面可加“|格式”；不能写计算式或代码。";
            return null;
        }

        var format = match.Groups[3].Success ? match.Groups[3].Value.Trim() : null;
        if (format is null && prefix.Equals("deadline", StringComparison.OrdinalIgnoreCase))
            format = "date";
        var argument = default(string);
        if (format is not null && format.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            argument = format[(colon + 1)..].Trim();
            format = format[..colon].Trim();
        }

        return new Tag(kind, match.Groups[1].Value, match.Groups[2].Value == "?", format, argument);
    }

    /// <summary>Chinese keyboards put full-width punctuation; outside of data it means the same.</summary>
    private static string Normalise(string text) =>
        text.Trim().Replace('：', ':').Replace('｜', '|').Replace('？', '?').Replace('．', '.').Replace('＝', '=').Replace('！', '!');

    [GeneratedRegex(@"^([a-zA-Z]+)(?:\s*:(.*))?$", RegexOptions.Singleline)]
    private static partial Regex PrefixPattern();

    [GeneratedRegex(@"^\s*(\.|[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*)\s*(\?)?\s*(?:\|(.*))?$", RegexOptions.Singleline)]
    private static partial Regex ExpressionPattern();

    [GeneratedRegex(@"^\s*(\.|[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*)\s*(!?=)(.*)$", RegexOptions.Singleline)]
    private static partial Regex ConditionPattern();
}
