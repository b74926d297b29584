namespace WorkflowOffice.Deadlines;

/// <summary>The unit of “日” per statute and per version, as of the day of the act (deadlines.md §1).</summary>
/// <remarks>Each definition reaches only its own law (“本法中”), so regulations without one count natural days.</remarks>
public static class StatuteDayUnits
{
    private static readonly DateOnly PenaltyLaw2021 = new(2021, 7, 15);
    private static readonly DateOnly CompulsionLaw2012 = new(2012, 1, 1);
    private static readonly DateOnly LicensingLaw2004 = new(2004, 7, 1);
    private static readonly DateOnly ReconsiderationLaw1999 = new(1999, 10, 1);
    private static readonly DateOnly ReconsiderationLaw2023 = new(2024, 1, 1);

    private static readonly StatuteDayUnit Natural = new(PeriodUnit.NaturalDay, "未另行定义的“日”为自然日");
    private static readonly StatuteDayUnit Penalty = new(PeriodUnit.WorkingDay, "行政处罚法（2021年修订）第85条");
    private static readonly StatuteDayUnit Compulsion = new(PeriodUnit.WorkingDay, "行政强制法第69条");
    private static readonly StatuteDayUnit Licensing = new(PeriodUnit.WorkingDay, "行政许可法第82条");
    private static readonly StatuteDayUnit Reconsideration2017 = new(PeriodUnit.WorkingDay, "行政复议法（2017年修正）第40条");
    private static readonly StatuteDayUnit Reconsideration2023 = new(PeriodUnit.WorkingDay, "行政复议法（2023年修订）第88条");

    /// <summary>What “<paramref name="days"/>日” means in a statute, in its version of <paramref name="actDate"/>.</summary>
    public static StatuteDayUnit Of(Statute statute, int days, DateOnly actDate) => statute switch
    {
        // Art. 85: 二日, 三日, 五日, 七日; fifteen or ninety days stay natural. The law before 2021-07-15 had no such article.
        Statute.PenaltyLaw when actDate >= PenaltyLaw2021 && days is 2 or 3 or 5 or 7 => Penalty,

        // Art. 69: 十日以内, ten included.
        Statute.CompulsionLaw when actDate >= CompulsionLaw2012 && days <= 10 => Compulsion,

        // Art. 82: every period for carrying out a licence.
        Statute.LicensingLaw when actDate >= LicensingLaw2004 => Licensing,

        // Art. 88 of 2023 added 三日 and 十日 to the 五日 and 七日 of art. 40.
        Statute.ReconsiderationLaw when actDate >= ReconsiderationLaw2023 => days is 3 or 5 or 7 or 10 ? Reconsideration2023 : Natural,
        Statute.ReconsiderationLaw when actDate >= ReconsiderationLaw1999 && days is 5 or 7 => Reconsideration2017,
        _ => Natural,
    };
}
