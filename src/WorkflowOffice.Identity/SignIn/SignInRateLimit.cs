namespace WorkflowOffice.Identity.SignIn;

/// <summary>The rate limit for guesses of passwords and tokens; the host defines it from <see cref="SignInLimits.AttemptsPerMinute"/>.</summary>
public static class SignInRateLimit
{
    public const string Policy = "sign-in";
}
