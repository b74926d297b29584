using Microsoft.AspNetCore.Builder;

namespace WorkflowOffice.Identity.Access;

/// <summary>How an endpoint says who may call it. Default deny: one of these, or AllowAnonymous, on every endpoint.</summary>
public static class EndpointAccess
{
    /// <param name="permission">One of <see cref="Permissions"/>.</param>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder endpoint, string permission)
        where TBuilder : IEndpointConventionBuilder =>
        Permissions.All.ContainsKey(permission)
            ? endpoint.RequireAuthorization(permission)
            : throw new ArgumentException($"Unknown permission {permission}; add it to {nameof(Permissions)}.", nameof(permission));

    public static TBuilder AllowAnySignedInUser<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization().WithMetadata(new ForAnySignedInUser());
}
