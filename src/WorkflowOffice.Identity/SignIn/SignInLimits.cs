using System.ComponentModel.DataAnnotations;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Limits of sign-in, sessions and passwords; section <c>SignIn</c>.</summary>
public sealed class SignInLimits
{
    public const string Section = "SignIn";

    /// <summary>Failures until a login is locked.</summary>
    [Range(2, 100)]
    public int MaxFailures { get; set; } = 5;

    [Range(1, 1440)]
    public int LockoutMinutes { get; set; } = 15;

    /// <summary>Without any request for this long a session ends.</summary>
    [Range(5, 1440)]
    public int SessionIdleMinutes { get; set; } = 120;

    /// <summary>A session ends after this long in any case.</summary>
    [Range(1, 72)]
    public int SessionHours { get; set; } = 12;

    [Range(8, 128)]
    public int MinimumPasswordLength { get; set; } = 12;

    /// <summary>Sign-in attempts per minute from one address.</summary>
    [Range(1, 10000)]
    public int AttemptsPerMinute { get; set; } = 60;
}
