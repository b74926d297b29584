using System.Globalization;
using System.Text.RegularExpressions;

namespace WorkflowOffice.Deadlines;

/// <summary>
/// Reads the text of a notice of the General Office of the State Council: 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
/// </summary>
/// <remarks>
/// Weekdays and totals that the notice prints are compared with the calendar, so that a wrong digit is noticed. Nothing is guessed: what is
/// not understood becomes a remark.
/// </remarks>
public static partial class HolidayNoticeText
{
    /// <summary>Reads a pasted text. The year is the one of the title, or <paramref name="year"/>.</summary>
    public static HolidayNoticeReading Read(string text, int? year = null)
    {
        var remarks = new List<string>();
        var plain = text.Replace('(', '（').Replace(')', '）').Replace(':', '：').Replace("　", "", StringComparison.Ordinal);
        var title = Title().Match(plain);
        var about = title.Success ? int.Parse(title.Groups["year"].Value, CultureInfo.InvariantCulture) : year ?? 0;
        if (about == 0)
            remarks.Add("没有找到“关于××××年部分节假日安排的通知”的标题，请填写年份后再识别");
        var number = Number().Match(plain);
        if (!number.Success)
            remarks.Add("没有找到通知文号（如“国办发明电〔2025〕7号”），请补填");
        var items = about == 0 ? [] : Items().Matches(plain).ToArray();
        if (about != 0 && items.Length == 0)
            remarks.Add("没有找到“一、元旦：……”这样的条目，请核对粘贴的文字是否完整");

        var reader = new Reader(about, remarks);
        foreach (var item in items)
            reader.ReadItem(item.Groups["name"].Value.Trim(), item.Groups["body"].Value);
        var notice = new HolidayNotice(
            number.Success ? Compact(number.Value) : "", title.Success ? Compact(title.Value) : "", PublishedOn(plain, items) ?? default, "");
        return new(new(about, notice, reader.Holidays, reader.MakeUpWorkdays), remarks);
    }

    private static DateOnly? PublishedOn(string text, Match[] items)
    {
        // The date under the signature: the last full date after the last item.
        var tail = items.Length == 0 ? text : text[items[^1].Index..];
        return FullDate().Matches(tail).LastOrDefault() is { } match
            ? DateOf(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), match.Groups["month"].Value, match.Groups["day"].Value)
            : null;
    }

    private static string Compact(string text) => Whitespace().Replace(text, "");

    private static DateOnly? DateOf(int year, string month, string day)
    {
        var (m, d) = (int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));
        return year is >= 1 and <= 9999 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(year, m) ? new DateOnly(year, m, d) : null;
    }

    [GeneratedRegex(@"国务院办公厅关于\s*(?<year>\d{4})\s*年\s*部分节假日安排的?\s*通知")]
    private static partial Regex Title();

    [GeneratedRegex(@"国办发(?:明电)?\s*[〔\[【]\s*\d{4}\s*[〕\]】]\s*\d+\s*号")]
    private static partial Regex Number();

    [GeneratedRegex(@"[一二三四五六七八九十]+、(?<name>[^：。\n]{1,20})：(?<body>.*?)(?=(?:[一二三四五六七八九十]+、[^：。\n]{1,20}：)|\n\s*\n|节假日期间|国务院办公厅\s*\n|$)", RegexOptions.Singleline)]
    private static partial Regex Items();

    [GeneratedRegex(@"(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日")]
    private static partial Regex FullDate();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();

    /// <summary>One date or one span; a date after 至 may leave out its month.</summary>
    [GeneratedRegex(@"(?:(?<y1>\d{4})年)?(?<m1>\d{1,2})月(?<d1>\d{1,2})日(?:（(?<w1>[^）]*)）)?(?:\s*(?:至|—|－|-|~)\s*(?:(?<y2>\d{4})年)?(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日(?:（(?<w2>[^）]*)）)?)?")]
    private static partial Regex DateOrSpan();

    [GeneratedRegex(@"(?:共|放假)(?<days>\d{1,2})天")]
    private static partial Regex Total();

    [GeneratedRegex(@"(?:周|星期)(?<day>[一二三四五六日天])")]
    private static partial Regex WeekdayWord();

    /// <summary>Collects the days of the items.</summary>
    private sealed class Reader(int year, List<string> remarks)
    {
        private const string Weekdays = "日一二三四五六";

        public List<HolidaySpan> Holidays { get; } = [];

        public List<ArrangedDay> MakeUpWorkdays { get; } = [];

        public void ReadItem(string name, string body)
        {
            var understood = false;
            foreach (var sentence in body.Split('。', '；', ';'))
            {
                var days = ReadDays(name, sentence);
                if (days.Count == 0)
                    continue;
                if (sentence.Contains("上班", StringComparison.Ordinal))
                    MakeUpWorkdays.AddRange(days.SelectMany(span => span.Days).Select(date => new ArrangedDay(date, name)));
                else if (sentence.Contains("放假", StringComparison.Ordinal) || sentence.Contains("休息", StringComparison.Ordinal))
                    AddHolidays(name, sentence, days);
                else
                    continue;
                understood = true;
            }

            if (!understood)
                remarks.Add($"“{name}”一条没有读出放假日期，请人工填写");
        }

        private void AddHolidays(string name, string sentence, List<HolidaySpan> spans)
        {
            Holidays.AddRange(spans);
            var listed = spans.Sum(span => span.Days.Count());
            if (Total().Match(sentence) is { Success: true } total && int.Parse(total.Groups["days"].Value, CultureInfo.InvariantCulture) != listed)
                remarks.Add($"{name}：通知写{total.Groups["days"].Value}天，读出的区间为{listed}天，请核对");
        }

        private List<HolidaySpan> ReadDays(string name, string sentence)
        {
            List<HolidaySpan> spans = [];
            foreach (Match match in DateOrSpan().Matches(sentence))
            {
                var firstYear = YearOf(match.Groups["y1"], year);
                var from = DateOf(firstYear, match.Groups["m1"].Value, match.Groups["d1"].Value);
                var month = match.Groups["m2"].Success ? match.Groups["m2"].Value : match.Groups["m1"].Value;
                var to = match.Groups["d2"].Success ? DateOf(YearOf(match.Groups["y2"], firstYear), month, match.Groups["d2"].Value) : from;
                if (from is not { } first || to is not { } last)
                {
                    remarks.Add($"{name}：“{match.Value}”不是有效的日期，请人工填写");
                    continue;
                }

                CompareWeekday(name, first, match.Groups["w1"].Value);
                CompareWeekday(name, last, match.Groups["w2"].Value);
                spans.Add(new(name, first, last));
            }

            return spans;
        }

        private void CompareWeekday(string name, DateOnly date, string words)
        {
            if (WeekdayWord().Match(words) is not { Success: true } match)
                return;
            var printed = Weekdays.IndexOf(match.Groups["day"].Value.Replace('天', '日'), StringComparison.Ordinal);
            if (printed != (int)date.DayOfWeek)
                remarks.Add($"{name}：通知写{ChineseDate.Full(date)}为{match.Value}，实际为{ChineseDate.Weekday(date)}，请核对年份和日期");
        }

        private static int YearOf(Group written, int otherwise) =>
            written.Success ? int.Parse(written.Value, CultureInfo.InvariantCulture) : otherwise;
    }
}
