namespace WorkflowOffice.Deadlines.Tests;

/// <summary>The text of real notices, pasted, gives the table that was entered by hand; what is wrong in a text is said.</summary>
public sealed class HolidayNoticeTextTests
{
    private const string Of2023 = """
        国务院办公厅关于2023年
        部分节假日安排的通知
        国办发明电〔2022〕16号

        各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
        经国务院批准，现将2023年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
        一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
        二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
        三、清明节：4月5日放假，共1天。
        四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
        五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
        六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
        节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。

        国务院办公厅
        2022年12月8日
        """;

    private const string Of2025 = """
        国务院办公厅关于2025年部分节假日安排的通知 国办发明电〔2024〕12号
        一、元旦：1月1日（周三）放假1天，不调休。
        二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
        三、清明节：4月4日（周五）至6日（周日）放假，共3天。
        四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
        五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
        六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
        国务院办公厅
        2024年11月12日
        """;

    private const string Of2026 = """
        国务院办公厅关于2026年部分节假日安排的通知
        国办发明电〔2025〕7号
        一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
        二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
        三、清明节：4月4日（周六）至6日（周一）放假，共3天。
        四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
        五、端午节：6月19日（周五）至21日（周日）放假，共3天。
        六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
        七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
        国务院办公厅
        2025年11月4日
        """;

    [Theory]
    [InlineData(Of2023, 2023)]
    [InlineData(Of2025, 2025)]
    [InlineData(Of2026, 2026)]
    public void A_pasted_notice_gives_the_shipped_table(string text, int year)
    {
        var shipped = ShippedCalendar.Load();
        var reading = HolidayNoticeText.Read(text);
        var arrangement = reading.Arrangement with { Notice = reading.Arrangement.Notice with { Source = "https://www.gov.cn/" } };

        Assert.Empty(reading.Remarks);
        Assert.DoesNotContain(arrangement.Check(shipped), problem => problem.IsError);
        var without = new WorkCalendar(shipped.Years.Where(one => one.Year < year));
        var made = arrangement.ApplyTo(without).Aggregate(without, (calendar, one) => calendar.With(one));
        // The last days of a year that the notice of the next year names (2022-12-31) are not in this one.
        for (var day = new DateOnly(year - 1, 12, 1); day < new DateOnly(year, 12, 28); day = day.AddDays(1))
            Assert.True(made.IsRestDay(day) == shipped.IsRestDay(day), $"{day}");
        Assert.Equal(arrangement.Notice.Number, made.Describe(new(year, 10, 1)).Notice);
    }

    [Fact]
    public void The_head_of_a_notice_is_read()
    {
        var notice = HolidayNoticeText.Read(Of2023).Arrangement.Notice;

        Assert.Equal(
            new HolidayNotice("国办发明电〔2022〕16号", "国务院办公厅关于2023年部分节假日安排的通知", new(2022, 12, 8), ""), notice);
    }

    [Fact]
    public void Days_of_the_December_before_go_to_their_own_year_and_leave_it_otherwise_alone()
    {
        var shipped = ShippedCalendar.Load();
        var arrangement = HolidayNoticeText.Read(Of2023).Arrangement;

        var years = arrangement.ApplyTo(shipped);

        Assert.Equal([2022, 2023], years.Select(year => year.Year));
        Assert.Equal(shipped.Years.Single(year => year.Year == 2022).Holidays.Select(day => day.Date), years[0].Holidays.Select(day => day.Date));
        Assert.Equal(["国办发明电〔2021〕11号", "国办发明电〔2022〕16号"], years[0].Notices.Select(notice => notice.Number));
    }

    [Theory]
    [InlineData("三、清明节：4月5日（周二）放假，共1天。", "实际为周三")]
    [InlineData("三、清明节：4月5日至7日放假，共2天。", "读出的区间为3天")]
    [InlineData("三、清明节：4月31日放假，共1天。", "不是有效的日期")]
    [InlineData("三、清明节：按规定执行。", "没有读出放假日期")]
    public void What_contradicts_the_calendar_is_said(string item, string expected)
    {
        var text = Of2023.Replace("三、清明节：4月5日放假，共1天。", item, StringComparison.Ordinal);

        Assert.Contains(HolidayNoticeText.Read(text).Remarks, remark => remark.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_other_text_gives_remarks_and_no_days()
    {
        var reading = HolidayNoticeText.Read("今天天气很好。");

        Assert.Empty(reading.Arrangement.Holidays);
        Assert.Equal(2, reading.Remarks.Count);
    }

    [Fact]
    public void Mistakes_in_a_form_are_refused_in_words()
    {
        var good = HolidayNoticeText.Read(Of2026).Arrangement;
        good = good with { Notice = good.Notice with { Source = "https://www.gov.cn/" } };
        var calendar = ShippedCalendar.Load();

        Assert.Empty(good.Check(calendar));
        Check(good with { Holidays = [.. good.Holidays.Skip(1)] }, "法定年节日2026年1月1日（元旦）没有列入放假日");
        Check(good with { MakeUpWorkdays = [new(new(2026, 3, 4), "春节")] }, "不是周六、周日");
        Check(good with { MakeUpWorkdays = [new(new(2026, 5, 3), "劳动节")] }, "既列为劳动节放假，又列为调休上班");
        Check(good with { Holidays = [.. good.Holidays, new("国庆节", new(2026, 10, 7), new(2026, 10, 8))] }, "重叠");
        Check(good with { Holidays = [.. good.Holidays, new("元旦", new(2027, 1, 1), new(2027, 1, 1))] }, "不属于2026年");
        Check(good with { Holidays = [.. good.Holidays, new("元旦", new(2026, 1, 9), new(2026, 1, 8))] }, "早于开始日");
        Check(good with { Year = 2027 }, "不是关于2027年的");
        Check(good with { Notice = good.Notice with { Number = " " } }, "没有填写通知文号");

        void Check(HolidayArrangement arrangement, string expected) =>
            Assert.Contains(arrangement.Check(calendar), problem => problem.IsError && problem.Message.Contains(expected, StringComparison.Ordinal));
    }
}
