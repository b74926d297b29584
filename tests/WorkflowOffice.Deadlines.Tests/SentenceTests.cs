namespace WorkflowOffice.Deadlines.Tests;

/// <summary>The sentences people read, word for word.</summary>
public sealed class SentenceTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    [Fact]
    public void Rolled_over_a_festival() =>
        Assert.Equal(
            "自2026年9月16日（周三）签收次日起算，第10日为9月26日（周六，中秋节放假），依法顺延至节假日后第一日9月28日（周一）。"
            + "依据：《二道区安监局内部监督管理制度》四·三款；民事诉讼法第85条（末日遇法定休假日顺延）；国办发明电〔2025〕7号。",
            Sentence("D-09", new(new(2026, 9, 16), "签收")));

    [Fact]
    public void Make_up_Saturday_stands() =>
        Assert.Equal(
            "自2026年2月18日（周三）收到通知（决定）书次日起算，第10日为2月28日（周六，春节调休上班），该日届满。"
            + "依据：《二道区安监局内部监督管理制度》四·三款；民事诉讼法第85条（末日遇法定休假日顺延）；国办发明电〔2025〕7号。",
            Sentence("D-09", new(new(2026, 2, 18))));

    [Fact]
    public void Working_days_with_extension() =>
        Assert.Equal(
            "自2026年4月29日（周三）收到完整资料次日起算，经张局长5月9日批准延长5个工作日，其间休息日6日不计，第10个工作日为5月15日（周五），该日届满。"
            + "依据：《煤矿安全监察三项制度实施办法》五（四）2；原文写明工作日；《煤矿安全监察三项制度实施办法》五（四）2（经本单位负责人批准，限一次）；国办发明电〔2025〕7号。",
            Sentence("D-07", new(new(2026, 4, 29)), extensions: [new(5, PeriodUnit.WorkingDay, new(2026, 5, 9), "张局长", "案情复杂")]));

    [Fact]
    public void Suspension_names_its_ground() =>
        Assert.Contains(
            "3月16日至3月25日因检测扣除10日，第30日为4月19日（周日），依法顺延至节假日后第一日4月20日（周一）。",
            Sentence("D-38", new(new(2026, 3, 10)), [new(new(2026, 3, 16), new(2026, 3, 25), "检测")]),
            StringComparison.Ordinal);

    [Fact]
    public void Unpublished_year_says_so() =>
        Assert.Contains(
            "满6个月的末日为2027年2月28日（周日），依法顺延至节假日后第一日2027年3月1日（周一）。所涉年份的放假安排尚未公布，本日期为暂定，公布后自动重算。",
            Sentence("D-45", new(new(2026, 8, 31))),
            StringComparison.Ordinal);

    [Fact]
    public void Fixed_date_recommends_the_working_day_before() =>
        Assert.StartsWith(
            "规定期限为2026年1月31日（周六），固定日期不顺延，建议于此前最近的工作日2026年1月30日（周五）前完成。",
            Sentence("D-02", new(new(2025, 12, 31))),
            StringComparison.Ordinal);

    [Fact]
    public void Hours_are_to_the_minute_in_Beijing() =>
        Assert.StartsWith(
            "自2026年6月18日22:15实施强制措施起24小时，至2026年6月19日22:15届满，节假日不扣除。",
            Sentence("D-39", StartFact.FromInstant(new(2026, 6, 18, 14, 15, 0, TimeSpan.Zero))),
            StringComparison.Ordinal);

    [Fact]
    public void Counted_back_from_a_hearing() =>
        Assert.StartsWith(
            "2026年10月14日（周三）举行听证，其前须满7个工作日（通知当日不计，当日亦不计），最迟通知日为9月28日（周一）。",
            Sentence("D-34", new(new(2026, 10, 14))),
            StringComparison.Ordinal);

    private static string Sentence(
        string code, StartFact start, IReadOnlyList<Suspension>? suspensions = null, IReadOnlyList<Extension>? extensions = null) =>
        DeadlineCalculator.Derive(DeadlineRules.Get(code, start.On), start, Calendar, suspensions, extensions).Sentence;
}
