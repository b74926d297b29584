using System.Globalization;
using WorkflowOffice.Word.Formats;
using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class FormatTests
{
    [Theory]
    [InlineData("date", "\"2026-03-02\"", "2026年3月2日")] // GB/T 9704 §7.3.5.3: no leading zeros
    [InlineData("date", "\"2026-11-20T00:30:00+08:00\"", "2026年11月20日")]
    [InlineData("date", "\"2026-11-19T16:30:00Z\"", "2026年11月20日")] // already the next day in Shanghai
    [InlineData("date-cn", "\"2026-11-20\"", "二〇二六年十一月二十日")]
    [InlineData("date-cn", "\"2009-10-01\"", "二〇〇九年十月一日")]
    [InlineData("date-cn", "\"2026-12-31\"", "二〇二六年十二月三十一日")]
    [InlineData("date-digits", "\"2026-03-02\"", "20260302")]
    [InlineData("datetime", "\"2026-03-02T09:05\"", "2026年3月2日9时05分")]
    [InlineData("datetime", "\"2026-03-02T01:05:00Z\"", "2026年3月2日9时05分")]
    [InlineData("datetime", "\"2026-03-02\"", "2026年3月2日")] // no time is known, so none is claimed
    [InlineData("year", "\"2026-03-02\"", "2026")]
    [InlineData("month", "\"2026-03-02\"", "3")]
    [InlineData("day", "\"2026-03-02\"", "2")]
    [InlineData("money", "1234567.5", "1,234,567.50")]
    [InlineData("money", "\"30000\"", "30,000.00")]
    [InlineData("money-cn", "0", "零元整")]
    [InlineData("money-cn", "1234567", "壹佰贰拾叁万肆仟伍佰陆拾柒元整")]
    [InlineData("money-cn", "30000", "叁万元整")]
    [InlineData("money-cn", "10", "壹拾元整")]
    [InlineData("money-cn", "100000000", "壹亿元整")]
    [InlineData("money-cn", "1409.5", "壹仟肆佰零玖元伍角整")]
    [InlineData("money-cn", "6007.14", "陆仟零柒元壹角肆分")]
    [InlineData("money-cn", "16409.02", "壹万陆仟肆佰零玖元零贰分")]
    [InlineData("money-cn", "0.05", "伍分")]
    [InlineData("money-cn", "1000100010001", "壹万零壹亿零壹万零壹元整")]
    [InlineData("money-cn", "1000000010001", "壹万亿零壹万零壹元整")]
    [InlineData("money-cn", "0.1", "壹角整")]
    [InlineData("money-cn", "0.00", "零元整")]
    [InlineData("money-cn", "100.01", "壹佰元零壹分")]
    [InlineData("money-cn", "20000.5", "贰万元伍角整")]
    [InlineData("money-cn", "100000005.6", "壹亿零伍元陆角整")]
    [InlineData("money-cn", "\"1230000.00\"", "壹佰贰拾叁万元整")]
    [InlineData("money-cn", "9999999999999999.99", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    [InlineData("number", "20.0", "20")]
    [InlineData("number", "1e3", "1000")]
    [InlineData("grouped", "1234567.25", "1,234,567.25")]
    [InlineData("number-cn", "0", "零")]
    [InlineData("number-cn", "15", "十五")]
    [InlineData("number-cn", "110", "一百一十")]
    [InlineData("number-cn", "100305", "十万零三百零五")]
    [InlineData("tick", "true", "☑")]
    [InlineData("tick", "false", "□")]
    [InlineData("tick:直接送达", "\"直接送达\"", "☑")]
    [InlineData("tick:留置送达", "\"直接送达\"", "□")]
    [InlineData("tick:甲", "[\"甲\",\"乙\"]", "☑")]
    [InlineData("yesno", "true", "是")]
    [InlineData("yesno", "false", "否")]
    [InlineData("yesno:重新送达/不再重新送达", "true", "重新送达")]
    [InlineData("yesno:重新送达/不再重新送达", "false", "不再重新送达")]
    [InlineData("list", "[\"甲\",\"乙\"]", "甲、乙")]
    [InlineData("list:；", "[\"甲\",\"乙\"]", "甲；乙")]
    [InlineData("text", "12.50", "12.50")] // a number stays as it was written
    public void Format_GivesText(string format, string value, string expected)
    {
        var filled = Body(P($"{{{{A|{format}}}}}")).Fill($"{{\"A\":{value}}}");

        Assert.Equal(expected, DocxAssert.Text(filled));
        Assert.Empty(filled.Missing);
    }

    [Theory]
    [InlineData("date", "\"2026-02-30\"")]
    [InlineData("date", "\"昨天\"")]
    [InlineData("date", "20260302")]
    [InlineData("money", "\"三万\"")]
    [InlineData("money", "1.005")] // not rounded silently
    [InlineData("money-cn", "1.005")]
    [InlineData("money-cn", "-20")] // no fine is negative
    [InlineData("money-cn", "10000000000000000")]
    [InlineData("money-cn", "99999999999999999999")]
    [InlineData("number-cn", "1.5")]
    [InlineData("text", "[1]")]
    [InlineData("text", "{}")]
    public void Format_OfAnUnusableValue_IsAGapThatShowsTheValue(string format, string value)
    {
        var filled = Body(P($"{{{{A|{format}}}}}")).Fill($"{{\"A\":{value}}}");

        Assert.Equal(MissingReason.NotUsable, Assert.Single(filled.Missing).Reason);
        Assert.StartsWith("【A的值无法显示：", DocxAssert.Text(filled), StringComparison.Ordinal);
    }

    [Fact]
    public void MoneyInWords_ReadsBackAsTheAmount_InTheWayItIsWritten()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            var amount = AmountOf(new Random(seed));

            var text = ChineseMoney.Of(amount)!;

            Assert.Equal(amount, ReadMoney(text));
            Assert.EndsWith(text.Contains('分', StringComparison.Ordinal) ? "分" : "整", text, StringComparison.Ordinal);
            Assert.DoesNotMatch("零零|零[拾佰仟万亿元角]|万万|元元|亿亿|零$", text.Replace("零元整", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void MoneyInWords_OfEveryAmountOfTwoGroups_ReadsBack()
    {
        // Every pattern of zeros and figures over twelve digits and the two decimals.
        for (var mask = 0; mask < 1 << 14; mask++)
        {
            var digits = string.Concat(Enumerable.Range(0, 14).Select(place => (mask & (1 << place)) != 0 ? (char)('1' + (place % 9)) : '0'));
            var amount = decimal.Parse(digits, CultureInfo.InvariantCulture) / 100;
            Assert.Equal(amount, ReadMoney(ChineseMoney.Of(amount)!));
        }
    }

    [Fact]
    public void Dates_OfAWholeYear_RoundTrip()
    {
        for (var day = new DateOnly(2028, 1, 1); day.Year == 2028; day = day.AddDays(1)) // a leap year
        {
            var text = DateFormats.Date(System.Text.Json.Nodes.JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))!);
            Assert.Equal(day, DateOnly.ParseExact(text!, "yyyy年M月d日", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Amounts of all sizes, with many zeros among their digits.</summary>
    private static decimal AmountOf(Random random)
    {
        var digits = new string([.. Enumerable.Range(0, random.Next(1, 19)).Select(_ => random.Next(2) == 0 ? '0' : (char)('0' + random.Next(10)))]);
        return decimal.Parse(digits, CultureInfo.InvariantCulture) / 100;
    }

    /// <summary>A slower, obvious way: adds up what is read, character by character, without knowing how it was written.</summary>
    private static decimal ReadMoney(string text)
    {
        var (total, group, digit, small) = (0m, 0m, 0m, 0m);
        foreach (var c in text)
        {
            if ("零壹贰叁肆伍陆柒捌玖".IndexOf(c, StringComparison.Ordinal) is >= 0 and var figure)
                digit = figure;
            else if ("拾佰仟".IndexOf(c, StringComparison.Ordinal) is >= 0 and var unit)
                (group, digit) = (group + (digit * new[] { 10m, 100m, 1000m }[unit]), 0);
            else if (c == '万')
                (total, group, digit) = (total + ((group + digit) * 10_000m), 0, 0);
            else if (c == '亿')
                (total, group, digit) = ((total + group + digit) * 100_000_000m, 0, 0);
            else if (c == '元')
                (total, group, digit) = (total + group + digit, 0, 0);
            else if (c is '角' or '分')
                (small, digit) = (small + (digit * (c == '角' ? 0.1m : 0.01m)), 0);
            else
                Assert.Equal('整', c);
        }

        return total + small;
    }
}
