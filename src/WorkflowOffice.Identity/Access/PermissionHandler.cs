using Microsoft.AspNetCore.Authorization;

namespace WorkflowOffice.Identity.Access;

internal sealed class PermissionHandler(ICurrentUser user) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (user.IsSignedIn && user.Has(requirement.Permission))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
