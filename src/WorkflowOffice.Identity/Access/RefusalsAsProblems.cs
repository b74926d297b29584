using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace WorkflowOffice.Identity.Access;

/// <summary>A refused request gets a problem document that names the missing permission, never a redirect to a page.</summary>
internal sealed class RefusalsAsProblems : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Challenged)
            throw new NotSignedInException();
        if (authorizeResult.Forbidden)
            throw new PermissionMissingException(NameOf(policy));
        return next(context);
    }

    private static string NameOf(AuthorizationPolicy policy) =>
        string.Join('、', policy.Requirements.OfType<PermissionRequirement>().Select(requirement => Permissions.All[requirement.Permission]));
}
