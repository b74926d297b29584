using System.Globalization;
using System.Text.RegularExpressions;

namespace WorkflowOffice.Decisions;

/// <summary>Reads what people type into a cell of a condition.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>nothing, <c>—</c> or <c>任意</c>: does not matter; <c>空</c>, <c>非空</c>; several demands with <c>且</c>;</item>
/// <item>numbers and days: <c>≥50000</c>, <c>&gt;</c>, <c>≤</c>, <c>&lt;</c>, <c>≠</c>, <c>5万以上</c>, <c>2万以下</c> (both include the number, 民法典第一千二百五十九条),
/// <c>超过5万</c>, <c>不满2万</c>, <c>1～5</c> (both included), <c>[1,5)</c>, <c>1、2、3</c>;</item>
/// <item>choices by label or code: <c>吊销许可证、停产整顿</c>, <c>非吊销许可证</c>; of several choices <c>含…</c> (any), <c>全含…</c>, <c>不含…</c>;</item>
/// <item><c>{LegalReview.MineFine}</c> stands for a parameter of the office's profile (requirements §2.3).</item>
/// </list>
/// </remarks>
internal sealed partial class ConditionParser(IReadOnlyDictionary<string, decimal> parameters)
{
    /// <summary>The condition of a cell.</summary>
    /// <exception cref="CellException">It cannot be read; the message says what may stand there.</exception>
    public Condition Parse(Column column, string text)
    {
        var cell = Parameter().Replace(text.Trim(), match => ParameterText(match.Groups[1].Value));
        if (cell is "" or "-" or "—" or "－" or "任意")
            return Condition.Anything;
        var parts = column.Type is ColumnType.Number or ColumnType.Date
            ? Normalize(cell).Split('且', StringSplitOptions.TrimEntries)
            // A choice's own words may contain the sign, so between spaces only.
            : cell.Split(" 且 ", StringSplitOptions.TrimEntries);
        return parts is [var only] ? Part(column, only) : new AllCondition([.. parts.Select(part => Part(column, part))]);
    }

    private static Condition Part(Column column, string part) => (part, column.Type) switch
    {
        ("空", _) => column.Optional || column.Type == ColumnType.Choices ? new EmptyCondition(false) : throw new CellException("该列必须填写，不会为空"),
        ("非空", _) => new EmptyCondition(true),
        (_, ColumnType.Number or ColumnType.Date) => Ordered(column, part),
        (_, ColumnType.Choices) => Set(column, part),
        _ => part is ['非' or '≠', .. var rest] ? OneOf(column, rest, true) : OneOf(column, part, false),
    };

    private static Condition Ordered(Column column, string text)
    {
        var part = text.Replace("超过", ">", StringComparison.Ordinal).Replace("不满", "<", StringComparison.Ordinal);
        if (Bounds().Match(part) is { Success: true } bounds)
        {
            return Range(
                Bound(column, bounds.Groups["low"].Value), bounds.Groups["open"].Value == "[", Bound(column, bounds.Groups["high"].Value), bounds.Groups["close"].Value == "]");
        }

        if (part.Split('～') is [var from, var to])
            return Range(Literal(column, from), true, Literal(column, to), true);
        return part switch
        {
            ['≥', .. var value] => new RangeCondition(Literal(column, value), true, null, false),
            ['≤', .. var value] => new RangeCondition(null, false, Literal(column, value), true),
            ['>', .. var value] => new RangeCondition(Literal(column, value), false, null, false),
            ['<', .. var value] => new RangeCondition(null, false, Literal(column, value), false),
            [.. var value, '以', '上'] => new RangeCondition(Literal(column, value), true, null, false),
            [.. var value, '以', '下'] => new RangeCondition(null, false, Literal(column, value), true),
            ['≠' or '非', .. var value] => OneOf(column, value, true),
            _ => OneOf(column, part.TrimStart('='), false),
        };
    }

    private static RangeCondition Range(IComparable? low, bool lowIncluded, IComparable? high, bool highIncluded)
    {
        var condition = new RangeCondition(low, lowIncluded, high, highIncluded);
        return low is null || high is null || low.CompareTo(high) < 0 || (low.CompareTo(high) == 0 && lowIncluded && highIncluded)
            ? condition
            : throw new CellException("区间的下限大于上限，永远不会成立");
    }

    private static ContainsCondition Set(Column column, string part)
    {
        var (kind, rest) = part switch
        {
            ['全', '含', .. var codes] => (ContainsKind.All, codes),
            ['不', '含', .. var codes] => (ContainsKind.None, codes),
            ['含', .. var codes] => (ContainsKind.Any, codes),
            _ => (ContainsKind.Any, part),
        };
        return new ContainsCondition([.. Items(column, rest).Select(item => ValueParser.Code(column, item))], kind);
    }

    private static OneOfCondition OneOf(Column column, string list, bool negated) =>
        new([.. Items(column, list).Select(item => Literal(column, item))], negated);

    private static IEnumerable<string> Items(Column column, string list) =>
        column.Choices is null ? list.Split('、', StringSplitOptions.TrimEntries) : ChoiceList.Split(column, list);

    private static IComparable? Bound(Column column, string text) => text.Length == 0 ? null : Literal(column, text);

    private static IComparable Literal(Column column, string text) => (IComparable)ValueParser.Parse(column, text);

    private string ParameterText(string key) =>
        parameters.TryGetValue(key, out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : throw new CellException($"参数{key}没有设定，请先在制度配置中填写");

    /// <summary>Full-width signs and two-letter operators as typed on Chinese keyboards, in one form.</summary>
    private static string Normalize(string text) => text
        .Replace('＞', '>').Replace('＜', '<').Replace('＝', '=').Replace('（', '(').Replace('）', ')').Replace('【', '[').Replace('】', ']')
        .Replace('，', ',').Replace('－', '-')
        .Replace(">=", "≥", StringComparison.Ordinal).Replace("<=", "≤", StringComparison.Ordinal)
        .Replace("!=", "≠", StringComparison.Ordinal).Replace("<>", "≠", StringComparison.Ordinal)
        .Replace('~', '～').Replace("..", "～", StringComparison.Ordinal);

    [GeneratedRegex(@"\{([\w.]+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^(?<open>[\[(])\s*(?<low>[^,]*?)\s*,\s*(?<high>[^,]*?)\s*(?<close>[\])])$")]
    private static partial Regex Bounds();
}
