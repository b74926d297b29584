namespace WorkflowOffice.Deadlines;

/// <summary>Why a day is worked or off.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Festival name; empty for plain workdays and weekends.</param>
/// <param name="Reason">Short Chinese reason, for example 国庆节放假, 春节调休上班, 周末, 工作日.</param>
/// <param name="Notice">Number of the notice behind it, if any.</param>
/// <param name="Provisional">True while the notice for its year is not published (暂定).</param>
public sealed record DayInfo(DayKind Kind, string Name, string Reason, string? Notice, bool Provisional)
{
    /// <summary>True for 法定休假日.</summary>
    public bool IsRestDay => Kind >= DayKind.Weekend;
}
