using Microsoft.AspNetCore.Diagnostics;
using WorkflowOffice.Web.Requests;

namespace WorkflowOffice.Web.Problems;

/// <summary>Turns every exception into a problem document (RFC 9457). Refusals are information; only defects are errors in the log.</summary>
internal sealed class ProblemWriter(IProblemDetailsService problems, ILogger<ProblemWriter> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
            return true;
        var problem = ProblemMap.Of(exception);
        if (problem.Status >= 500)
            log.LogError(exception, "请求 {Method} {Path} 失败（{Code}）", httpContext.Request.Method, httpContext.Request.Path, problem.Code);
        else
            log.LogInformation("请求 {Method} {Path} 被拒绝：{Code} {Detail}", httpContext.Request.Method, httpContext.Request.Path, problem.Code, problem.Detail);

        httpContext.Response.StatusCode = problem.Status;
        httpContext.Response.Headers[CorrelationId.ResponseHeader] = httpContext.TraceIdentifier;
        httpContext.Items[typeof(Problem)] = problem;
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext });
        return true;
    }
}
