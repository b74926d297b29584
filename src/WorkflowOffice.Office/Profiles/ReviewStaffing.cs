namespace WorkflowOffice.Office.Profiles;

/// <summary>法制审核人员原则上不少于本单位执法人员总数的5% (002 五(一)3). “原则上”: a shortage warns, it refuses nothing.</summary>
public static class ReviewStaffing
{
    private const int Percent = 5;

    /// <summary>How many reviewers that many officers need, rounded up.</summary>
    public static int Required(int officers) => ((officers * Percent) + 99) / 100;

    /// <returns>The warning; null where there are enough.</returns>
    public static string? Warning(int officers, int reviewers) => reviewers >= Required(officers)
        ? null
        : $"W-LRV-01：执法人员{officers}人，法制审核人员{reviewers}人，不足5%（应有{Required(officers)}人）。数量不足的，可以统筹调用法律顾问、公职律师（《煤矿安全监察三项制度实施办法》五(一)3、4）。";
}
