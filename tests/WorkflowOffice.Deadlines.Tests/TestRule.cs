namespace WorkflowOffice.Deadlines.Tests;

/// <summary>Rules that exist only to be counted with.</summary>
internal static class TestRule
{
    public static DeadlineRule Of(PeriodUnit unit, int length, DeadlineKind kind = DeadlineKind.Forward) => new()
    {
        Code = "T-01",
        Name = "测试期限",
        Kind = kind,
        Unit = unit,
        Length = length,
        StartEvent = "签收",
        OnExpiry = "届满",
        SuspensionBasis = "测试",
        Citation = "测试",
        MaxExtensions = 3,
        ExtensionLength = 100,
    };
}
