using System.Text.RegularExpressions;

namespace WorkflowOffice.Web.Requests;

/// <summary>Gives every request one id that appears in the answer, in every log line and in the audit trail.</summary>
internal static partial class CorrelationId
{
    /// <summary>The client's own id of a command; used as it is when it is well-formed.</summary>
    public const string RequestHeader = "X-Request-Id";

    public const string ResponseHeader = "X-Correlation-Id";

    public static void UseCorrelation(this WebApplication app) => app.Use(async (http, next) =>
    {
        var given = http.Request.Headers[RequestHeader].ToString();
        http.TraceIdentifier = WellFormed().IsMatch(given) ? given : Guid.NewGuid().ToString();
        http.Response.Headers[ResponseHeader] = http.TraceIdentifier;
        using (app.Logger.BeginScope("请求 {CorrelationId}", http.TraceIdentifier))
            await next(http);
    });

    [GeneratedRegex(@"\A[A-Za-z0-9-]{8,64}\z")]
    private static partial Regex WellFormed();
}
