namespace WorkflowOffice.Word.Formats;

/// <summary>Amounts as 《支付结算办法》附一 writes them on cheques and decisions: 壹佰贰拾叁万肆仟伍佰元整.</summary>
internal static class ChineseMoney
{
    private const string Figures = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Units = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>
    /// Null when the amount is negative, has parts of a 分 or is 10^16 or more: no fine, payment or refund is written so; such a number is a mistake,
    /// not something to round or to reword.
    /// </summary>
    public static string? Of(decimal amount)
    {
        if (amount < 0 || decimal.Round(amount, 2) != amount || amount >= 10_000_000_000_000_000m)
            return null;
        var yuan = (long)decimal.Truncate(amount);
        var fen = (int)((amount - yuan) * 100);
        if (fen == 0)
            return $"{Yuan(yuan)}元整";

        var whole = yuan == 0 ? "" : Yuan(yuan) + "元";
        var (jiao, last) = (fen / 10, fen % 10);
        var jiaoText = jiao > 0 ? Figures[jiao] + "角" : whole.Length > 0 ? "零" : "";
        return whole + jiaoText + (last > 0 ? Figures[last] + "分" : "整");
    }

    private static string Yuan(long yuan) => ChineseNumerals.Spell(yuan, Figures, Units, Groups);
}
