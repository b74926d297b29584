using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WorkflowOffice.Workflows.Api;

/// <summary>Writes the answers of the designer's API with <see cref="ElsaJson"/>; problem documents are the host's.</summary>
internal sealed class ElsaJsonFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        var inner = answer is INestedHttpResult nested ? nested.Result : answer;
        return inner is IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK } and not ProblemHttpResult
            ? Results.Json(value, ElsaJson.Options)
            : answer;
    }
}
