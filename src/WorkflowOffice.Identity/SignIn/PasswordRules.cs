using Microsoft.Extensions.Options;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>What a password must be: long, not the same few characters, not built around the login. Length protects more than mixed characters.</summary>
public sealed class PasswordRules(IOptions<SignInLimits> limits)
{
    private const int LongestPassword = 128;
    private const int FewestDifferentCharacters = 5;

    public void Check(string password, string login)
    {
        var shortest = limits.Value.MinimumPasswordLength;
        if (password.Length < shortest || password.Length > LongestPassword)
            throw new WeakPasswordException($"密码应为 {shortest} 至 {LongestPassword} 个字符。请重新设置。");
        if (password.Distinct().Count() < FewestDifferentCharacters)
            throw new WeakPasswordException($"密码应至少包含 {FewestDifferentCharacters} 个不同的字符。请重新设置。");
        if (password.Contains(login.Trim(), StringComparison.OrdinalIgnoreCase))
            throw new WeakPasswordException("密码不得与登录名相同或包含登录名。请重新设置。");
    }
}
