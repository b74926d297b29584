namespace WorkflowOffice.Web.Requests;

/// <summary>Too many sign-in attempts from one address within a minute (X-SIGN-04).</summary>
public sealed class TooManyAttemptsException()
    : RequestException(StatusCodes.Status429TooManyRequests, "X-SIGN-04", "登录尝试过于频繁。请一分钟后再试。");
