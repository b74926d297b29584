using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Calendar.ReadArrangement;

/// <summary>Turns a pasted notice or an imported file into the fields of the form, for a person to confirm. Stores nothing.</summary>
internal static class ReadArrangementHandler
{
    private const int LongestText = 100_000;

    /// <exception cref="CalendarRefusal">X-CAL-17: neither a notice nor a file of ours.</exception>
    internal static HolidayNoticeReading Read(ReadArrangement command)
    {
        var text = command.Text?.Trim() ?? "";
        if (text.Length is 0 or > LongestText)
            throw CalendarRefusal.Unreadable(text.Length == 0 ? "内容为空" : "内容过长");
        return text[0] is '{' or '[' ? ReadJson(text, command.Year) : HolidayNoticeText.Read(text, command.Year);
    }

    private static HolidayNoticeReading ReadJson(string text, int? year)
    {
        try
        {
            var json = JsonNode.Parse(text);
            if (json is JsonObject { } one && one.ContainsKey("notice"))
                return Complete(json.Deserialize<HolidayArrangement>(JsonColumns.Options)!, []);
            var years = (json is JsonObject whole && whole["years"] is { } list ? list : json is JsonArray ? json : new JsonArray(json!.DeepClone()))
                .Deserialize<List<CalendarYear>>(JsonColumns.Options)!;
            var wanted = year ?? years.Max(entry => entry.Year);
            return years.FirstOrDefault(entry => entry.Year == wanted) is { Holidays: not null, MakeUpWorkdays: not null } found
                ? OfYear(found)
                : throw CalendarRefusal.Unreadable($"文件中没有{wanted}年的放假日和调休上班日");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw CalendarRefusal.Unreadable("JSON 的结构不符");
        }
    }

    /// <summary>Consecutive days of one festival become a span again.</summary>
    private static HolidayNoticeReading OfYear(CalendarYear year)
    {
        var remarks = new List<string>();
        var notice = year.Notices?.LastOrDefault(one => one.Title.Contains($"{year.Year}年", StringComparison.Ordinal)) ?? (year.Notices is [.., var last] ? last : null);
        if (notice is null)
            remarks.Add("文件没有写明通知文号、标题和来源，请补填");
        List<HolidaySpan> spans = [];
        foreach (var day in year.Holidays.OrderBy(day => day.Date))
        {
            if (spans is [.., var span] && span.Name == day.Name && span.To.AddDays(1) == day.Date)
                spans[^1] = span with { To = day.Date };
            else
                spans.Add(new(day.Name, day.Date, day.Date));
        }

        return Complete(new(year.Year, notice ?? new("", "", default, ""), spans, year.MakeUpWorkdays), remarks);
    }

    private static HolidayNoticeReading Complete(HolidayArrangement arrangement, List<string> remarks) =>
        arrangement is { Notice: not null, Holidays: not null, MakeUpWorkdays: not null }
            ? new(arrangement, remarks)
            : throw CalendarRefusal.Unreadable("缺少 notice、holidays 或者 makeUpWorkdays");
}
