using Microsoft.AspNetCore.Http;

namespace WorkflowOffice.Workflows.Api.Problems;

/// <summary>Answers the runtime's refusals as problem documents; everything else is the host's to handle.</summary>
internal sealed class WorkflowProblemFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (WorkflowException exception)
        {
            return WorkflowProblems.ToProblem(exception, context.HttpContext.TraceIdentifier);
        }
    }
}
