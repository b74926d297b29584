using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Access;

/// <summary>Default deny: who may call what is declared on every endpoint, and the whole of it is an approved table.</summary>
public sealed class EndpointAccessTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    [Fact]
    public void EveryEndpoint_DeclaresWhoMayCallIt()
    {
        var endpoints = Endpoints();

        Assert.True(endpoints.Count > 8, "The list of endpoints must not be empty.");
        Assert.Empty(endpoints.Where(endpoint => AccessOf(endpoint) == "?").Select(NameOf));
    }

    [Fact]
    public void OnlyTheDoorItself_IsOpenToStrangers()
    {
        string[] open =
        [
            "GET /api/sign-in", "POST /api/session", "POST /api/setup", "GET /openapi/{documentName}.json", "* /health/live", "* /health/ready",
            "* /api/{**rest}", "* /elsa/{**rest}", "* /openapi/{**rest}", "* /health/{**rest}", "* /studio/{**rest}", "* /{**rest}", "* /{**page:nonfile}",
        ];

        Assert.Equal(open.Order(StringComparer.Ordinal), Endpoints().Where(endpoint => AccessOf(endpoint) == "anyone").Select(NameOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RolesAndEndpoints_AreAsApproved()
    {
        var table = string.Concat(Endpoints().Select(endpoint => $"{NameOf(endpoint)}\n    {AccessOf(endpoint)}: {HoldersOf(endpoint)}\n"));

        Snapshot.Matches(table, "role-endpoint-matrix.txt");
    }

    private List<RouteEndpoint> Endpoints() =>
        [.. office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().OrderBy(NameOf, StringComparer.Ordinal)];

    private static string NameOf(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods;
        return $"{(methods is null or { Count: 0 } ? "*" : string.Join(',', methods))} {endpoint.RoutePattern.RawText}";
    }

    private static string AccessOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return "anyone";
        var permissions = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).OfType<string>().ToList();
        if (permissions.Count > 0)
            return string.Join(" + ", permissions);
        return endpoint.Metadata.GetMetadata<ForAnySignedInUser>() is not null ? "signed in" : "?";
    }

    private static string HoldersOf(RouteEndpoint endpoint) => AccessOf(endpoint) switch
    {
        "anyone" or "signed in" => "*",
        var access => string.Join(", ", StandardPosts.All.Where(post => access.Split(" + ").All(post.Permissions.Contains)).Select(post => post.Code)),
    };
}
