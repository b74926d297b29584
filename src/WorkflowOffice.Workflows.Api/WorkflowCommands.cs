using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api;

/// <summary>Runs a change of a definition as a burst, so that the audit rows commit with it and a repeated request gets the first answer.</summary>
internal sealed class WorkflowCommands(IBurstRunner bursts, IWorkflowCaller caller, IHttpContextAccessor http)
{
    private const string RequestHeader = "X-Request-Id";

    /// <param name="command">Name of the command with its target.</param>
    /// <param name="body">What the request brought; the designer sends no request id, then it does not matter.</param>
    public Task<T> RunAsync<TService, T>(
        string command, string body, Func<TService, string, CancellationToken, Task<T>> change, CancellationToken cancellationToken)
        where TService : notnull
    {
        var changedBy = caller.Name;
        return bursts.RunAsync(
            (burst, ct) => change(burst.Services.GetRequiredService<TService>(), changedBy, ct), RequestKey(command, body), cancellationToken);
    }

    private RequestKey? RequestKey(string command, string body) =>
        http.HttpContext?.Request.Headers[RequestHeader].ToString() is { Length: > 0 and <= 100 } id
            ? new RequestKey(id, caller.Id, command, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))))
            : null;
}
