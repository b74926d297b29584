using System.Globalization;
using System.Text;

namespace WorkflowOffice.Deadlines;

/// <summary>Writes a derivation as the sentences that go into a document or a tooltip.</summary>
internal sealed class DerivationSentence(
    DeadlineRule rule,
    StartFact start,
    WorkCalendar calendar,
    IReadOnlyList<Suspension> suspensions,
    IReadOnlyList<Extension> extensions,
    List<DerivedDay> days)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly StringBuilder _text = new(256);

    private string Event => start.Event ?? rule.StartEvent;

    public string Write(DeadlineResult result, string[] sources)
    {
        switch (rule.Kind)
        {
            case DeadlineKind.FixedDate:
                WriteFixedDate(result);
                break;
            case DeadlineKind.LookBack:
                _text.Append(Invariant, $"自{DayFull(start.On)}{Event}向前{rule.Length}{UnitNames.Of(rule.Unit)}，回溯至{DayFull(result.Due)}，两端含。");
                break;
            case DeadlineKind.Backward:
                WriteBackward(result);
                break;
            default:
                if (rule.Unit == PeriodUnit.Hour)
                    WriteHours(result);
                else
                    WriteForward(result);
                break;
        }

        if (result.Provisional)
            _text.Append("所涉年份的放假安排尚未公布，本日期为暂定，公布后自动重算。");
        return _text.Append("依据：").AppendJoin('；', sources).Append('。').ToString();
    }

    private void WriteForward(DeadlineResult result)
    {
        _text.Append(Invariant, $"自{DayFull(start.On)}{Event}次日起算，");
        WriteSuspensions();
        foreach (var extension in extensions)
            _text.Append(Invariant, $"经{extension.Approver}{ChineseDate.Short(extension.ApprovedOn, start.On.Year)}批准延长{extension.Length}{UnitNames.Of(extension.Unit)}，");
        WriteRestDays();
        var length = rule.Length + extensions.Sum(extension => extension.Length);
        _text.Append(rule.Unit switch
        {
            PeriodUnit.WorkingDay => $"第{length}个工作日为",
            PeriodUnit.NaturalDay => $"第{length}日为",
            _ => $"满{length}{UnitNames.Of(rule.Unit)}的末日为",
        });
        _text.Append(DayWithReason(result.RawEnd));
        if (result.Due > result.RawEnd)
            _text.Append(Invariant, $"，依法顺延至节假日后第一日{DayWithReason(result.Due)}。");
        else if (result.Due < result.RawEnd)
            _text.Append(Invariant, $"，依规则提前至此前最近的工作日{DayWithReason(result.Due)}。");
        else
            _text.Append(rule.Roll == RollRule.None && calendar.IsRestDay(result.Due) ? "，不顺延，该日届满。" : "，该日届满。");
    }

    private void WriteSuspensions()
    {
        foreach (var suspension in suspensions)
        {
            var left = days.Count(day => day.Role == DayRole.Suspended && suspension.Covers(day.Date));
            if (left > 0)
                _text.Append(Invariant, $"{ChineseDate.Short(suspension.FromInclusive, start.On.Year)}至{ChineseDate.Short(suspension.Last, start.On.Year)}因{suspension.Ground}扣除{left}日，");
        }
    }

    private void WriteRestDays()
    {
        var rest = 0;
        foreach (var day in days)
            rest += day.Role == DayRole.RestDay ? 1 : 0;
        if (rest > 0)
            _text.Append(Invariant, $"其间休息日{rest}日不计，");
    }

    private void WriteBackward(DeadlineResult result)
    {
        if (result.DueAt is { } dueAt)
        {
            _text.Append(Invariant, $"{Moment(start.At!.Value)}{Event}，提前{rule.Length}小时，最迟于{Moment(dueAt)}通知，节假日不扣除。");
            return;
        }

        _text.Append(Invariant, $"{DayFull(start.On)}{Event}，其前须满{rule.Length}{UnitNames.Of(rule.Unit)}（通知当日不计，");
        _text.Append(rule.Backward == BackwardRule.Strict ? "当日亦不计）" : "末日可为当日）");
        _text.Append(Invariant, $"，最迟通知日为{DayWithReason(result.Due)}。");
    }

    private void WriteHours(DeadlineResult result)
    {
        _text.Append(Invariant, $"自{Moment(start.At!.Value)}{Event}起");
        if (rule.HourStart == HourStart.NextHour)
            _text.Append("的次一整时起");
        _text.Append(Invariant, $"{rule.Length}小时，至{Moment(result.DueAt!.Value)}届满，节假日不扣除。");
    }

    private void WriteFixedDate(DeadlineResult result)
    {
        _text.Append(Invariant, $"规定期限为{DayWithReason(result.RawEnd)}");
        if (result.Due != result.RawEnd)
            _text.Append(Invariant, $"，{(result.Due > result.RawEnd ? "顺延" : "提前")}至{DayWithReason(result.Due)}");
        else if (result.Prudent != result.Due)
            _text.Append(Invariant, $"，固定日期不顺延，建议于此前最近的工作日{DayWithReason(result.Prudent)}前完成");
        _text.Append('。');
    }

    private static string DayFull(DateOnly date) => $"{ChineseDate.Full(date)}（{ChineseDate.Weekday(date)}）";

    private string DayWithReason(DateOnly date)
    {
        var info = calendar.Describe(date);
        var reason = info.Kind is DayKind.Workday or DayKind.Weekend ? "" : $"，{info.Reason}";
        return $"{ChineseDate.Short(date, start.On.Year)}（{ChineseDate.Weekday(date)}{reason}）";
    }

    private static string Moment(DateTimeOffset at) =>
        LegalTime.Local(at).ToString("yyyy年M月d日HH:mm", CultureInfo.InvariantCulture);
}
