using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

public sealed class AccessTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public void EveryEndpoint_NamesItsPermissionAndItself()
    {
        Assert.InRange(Api.Endpoints.Count(), 20, 150);
        Assert.All(Api.Endpoints, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy));
        // The hub's addresses are no part of the description.
        var described = Api.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<HubMetadata>() is null).ToList();
        Assert.All(described, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()));
        Assert.Equal(described.Count, described.Select(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName).Distinct().Count());
    }

    [Theory]
    [InlineData("GET", "/elsa/api/workflow-definitions", WorkflowPermissions.View)]
    [InlineData("GET", "/elsa/api/workflow-definitions/x", WorkflowPermissions.View)]
    [InlineData("GET", "/elsa/api/workflow-definitions/x/export", WorkflowPermissions.View)]
    [InlineData("GET", "/elsa/api/descriptors/activities", WorkflowPermissions.View)]
    [InlineData("GET", "/elsa/api/workflow-instances/x", WorkflowPermissions.View)]
    [InlineData("GET", "/api/workflow-versions?definitionId=x", WorkflowPermissions.View)]
    [InlineData("POST", "/elsa/api/workflow-definitions", WorkflowPermissions.Edit)]
    [InlineData("POST", "/elsa/api/workflow-definitions/import", WorkflowPermissions.Edit)]
    [InlineData("DELETE", "/elsa/api/workflow-definitions/x", WorkflowPermissions.Edit)]
    [InlineData("DELETE", "/elsa/api/workflow-definition-versions/x", WorkflowPermissions.Edit)]
    [InlineData("POST", "/elsa/api/workflow-definitions/x/publish", WorkflowPermissions.Publish)]
    [InlineData("POST", "/elsa/api/workflow-definitions/x/retract", WorkflowPermissions.Publish)]
    [InlineData("POST", "/api/workflow-versions/x/publish", WorkflowPermissions.Publish)]
    [InlineData("POST", "/elsa/hubs/workflow-instance/negotiate", WorkflowPermissions.View)]
    [InlineData("GET", "/elsa/api/workflow-instances/x/export", WorkflowPermissions.View)]
    [InlineData("POST", "/elsa/api/bulk-actions/export/workflow-definitions", WorkflowPermissions.View)]
    [InlineData("POST", "/elsa/api/workflow-definitions/import-files", WorkflowPermissions.Edit)]
    [InlineData("POST", "/elsa/api/workflow-definitions/x/execute", WorkflowPermissions.Edit)]
    [InlineData("POST", "/elsa/api/workflow-definitions/x/dispatch", WorkflowPermissions.Edit)]
    [InlineData("POST", "/elsa/api/tests/activities", WorkflowPermissions.Edit)]
    [InlineData("DELETE", "/elsa/api/workflow-instances/x", WorkflowPermissions.Edit)]
    [InlineData("POST", "/elsa/api/cancel/workflow-instances/x", WorkflowPermissions.Operate)]
    [InlineData("POST", "/elsa/api/bulk-actions/cancel/workflow-instances", WorkflowPermissions.Operate)]
    [InlineData("POST", "/elsa/api/bulk-actions/publish/workflow-definitions/by-definition-ids", WorkflowPermissions.Publish)]
    [InlineData("GET", "/api/incidents", WorkflowPermissions.Watch)]
    [InlineData("GET", "/api/incidents/x", WorkflowPermissions.Watch)]
    [InlineData("POST", "/api/incidents/x/retry", WorkflowPermissions.Operate)]
    [InlineData("POST", "/api/incidents/x/skip", WorkflowPermissions.Operate)]
    [InlineData("POST", "/api/workflow-instances/x/cancel", WorkflowPermissions.Operate)]
    public async Task WithoutThePermission_TheEndpointIsClosed(string method, string address, string permission)
    {
        var others = ApiHost.AllPermissions.Except([permission]).ToArray();
        using var client = Api.Client(others);
        using var stranger = new HttpClient { BaseAddress = client.BaseAddress };

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SendAsync(new HttpRequestMessage(new HttpMethod(method), address))).StatusCode);
    }

    [Fact]
    public async Task TheDesigner_IsReadOnlyForThoseWhoMayOnlyLook()
    {
        await ImportAsync(TestWorkflow.Task("read-only"));
        using var reader = Api.Client(WorkflowPermissions.View);

        var seen = await ReadAsync(await reader.GetAsync($"{Definitions}/by-definition-id/read-only"));
        var edited = await GetAsync($"{Definitions}/by-definition-id/read-only");

        Assert.DoesNotContain(seen["links"]!.AsArray(), link => (string?)link!["rel"] == "publish");
        Assert.Contains(edited["links"]!.AsArray(), link => (string?)link!["rel"] == "publish");
    }

    [Fact]
    public async Task SavingWithPublish_NeedsThePermissionToPublish()
    {
        using var client = Api.Client(WorkflowPermissions.View, WorkflowPermissions.Edit);
        var body = $$"""{"model":{{TestWorkflow.Task("save-publish")}},"publish":true}""";

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync(Definitions, Json(body))).StatusCode);
        Assert.Equal("", await VersionsAsync("save-publish"));
    }
}
