namespace WorkflowOffice.Deadlines;

/// <summary>The twelve months that make a fault a repeated one; both ends belong to the window (deadlines.md X5).</summary>
internal static class RecidivismWindow
{
    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-24", Name = "再犯回溯", Kind = DeadlineKind.LookBack, Length = 12, Unit = PeriodUnit.Month, Roll = RollRule.None,
            StartEvent = "本次决定（《二道区安监局内部监督管理制度》）或者本次情形发生（《高新区安监局五项保障制度》）", OnExpiry = "窗口内再犯的，从重",
            Citation = "《二道区安监局内部监督管理制度》五（二）2（5）；《高新区安监局五项保障制度》过错追究第7条（2）", CountingBasis = "“一年内”向前十二个月，含边界日",
        },
    ];
}
