using System.Globalization;
using System.Text;

namespace WorkflowOffice.Word.Formats;

/// <summary>一二三 in running text.</summary>
internal static class ChineseNumerals
{
    private const string Figures = "〇一二三四五六七八九";
    private static readonly string[] Units = ["", "十", "百", "千"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>2026 → 二〇二六.</summary>
    public static string Digits(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Figures[digit - '0']));

    /// <summary>21 → 二十一, 10 → 十, 305 → 三百零五; null for fractions, negative numbers and ≥ 10^16.</summary>
    public static string? Count(decimal number)
    {
        if (number < 0 || number != decimal.Truncate(number) || number >= 10_000_000_000_000_000m)
            return null;
        var text = Spell((long)number, Figures.Replace('〇', '零'), Units, Groups);
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>Four digits a group; one 零 for any run of zeros between other digits.</summary>
    public static string Spell(long number, string figures, string[] units, string[] groups)
    {
        if (number == 0)
            return figures[..1];
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        var (zero, groupHasDigit) = (false, false);
        for (var i = 0; i < digits.Length; i++)
        {
            var place = digits.Length - 1 - i;
            var digit = digits[i] - '0';
            if (digit == 0)
            {
                zero = text.Length > 0;
            }
            else
            {
                if (zero)
                    text.Append(figures[0]);
                zero = false;
                groupHasDigit = true;
                text.Append(figures[digit]).Append(units[place % 4]);
            }

            if (place % 4 == 0)
            {
                if (groupHasDigit)
                    text.Append(GroupName(groups, place / 4, number));
                groupHasDigit = false;
            }
        }

        return text.ToString();
    }

    /// <summary>万亿 keeps its 亿 only when no 亿 group follows (一万亿, but 一万零二亿).</summary>
    private static string GroupName(string[] groups, int group, long number)
    {
        if (group == 3 && number / 100_000_000 % 10_000 != 0)
            return groups[1];
        return groups[group];
    }
}
