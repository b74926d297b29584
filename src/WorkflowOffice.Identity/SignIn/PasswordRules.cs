using Microsoft.Extensions.Options;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>What a password must be: long enough, of three kinds of characters, not containing the login.</summary>
public sealed class PasswordRules(IOptions<SignInLimits> options)
{
    private const int LongestPassword = 128;

    public void Check(string password, string login)
    {
        var shortest = options.Value.MinimumPasswordLength;
        if (password.Length < shortest || password.Length > LongestPassword)
            throw new WeakPasswordException($"密码应为 {shortest} 至 {LongestPassword} 个字符。请重新设置。");
        if (KindsOf(password) < 3)
            throw new WeakPasswordException("密码应至少包含大写字母、小写字母、数字、其他符号中的三种。请重新设置。");
        if (password.Contains(login.Trim(), StringComparison.OrdinalIgnoreCase))
            throw new WeakPasswordException("密码不得包含登录名。请重新设置。");
    }

    private static int KindsOf(string password) =>
        new[]
        {
            password.Any(char.IsAsciiLetterLower), password.Any(char.IsAsciiLetterUpper), password.Any(char.IsAsciiDigit),
            password.Any(character => !char.IsAsciiLetterOrDigit(character)),
        }.Count(present => present);
}
