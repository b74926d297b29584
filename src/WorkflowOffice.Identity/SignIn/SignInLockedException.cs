using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Too many failures: the login is locked for a while (X-SIGN-02), also for the right password, also when no such login exists.</summary>
public sealed class SignInLockedException(DateTimeOffset until)
    : IdentityException(
        "X-SIGN-02", $"登录失败次数过多，该登录名已锁定至 {LegalDay.TimeOf(until):yyyy年M月d日 HH:mm:ss}（北京时间）。请到时再试，或联系系统管理员。")
{
    public DateTimeOffset Until { get; } = until;

    public override IReadOnlyDictionary<string, object?> Facts => new Dictionary<string, object?> { ["lockedUntil"] = Until };
}
