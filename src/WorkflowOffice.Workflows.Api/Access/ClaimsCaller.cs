using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace WorkflowOffice.Workflows.Api.Access;

/// <summary>Reads the caller from the claims of the request.</summary>
internal sealed class ClaimsCaller(IHttpContextAccessor http) : IWorkflowCaller
{
    public string Id => Find(ClaimTypes.NameIdentifier) ?? Name;

    public string Name => Find(ClaimTypes.Name) ?? Find(ClaimTypes.NameIdentifier) ?? "未知用户";

    private string? Find(string type) => http.HttpContext?.User.FindFirstValue(type);
}
