using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Http;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Http;

public sealed class SendHttpRequestTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Fact]
    public async Task ARequest_IsSentAfterTheCommitAndItsAnswerTakesTheWorkflowOn()
    {
        await using var server = await RemoteServer.StartAsync(http => http.Response.WriteAsJsonAsync(new { no = "A-7" }));
        await using var host = CreateHost(server);
        var id = await StartAsync(host, new Uri(server.Address, "/cases?x=1"), method: "POST", content: """{"title":"整改"}""", authorization: "Bearer t");
        Assert.Empty(server.Received);

        Assert.Equal(1, await host.Outbox.RunAsync());
        Assert.Equal(1, await host.Stimuli.RunAsync());

        var state = await StateAsync(host, id);
        var (method, path, key, authorization, contentType, body) = server.Received.Single();
        Assert.Equal(
            ("POST", "/cases?x=1", "Bearer t", "application/json", """{"title":"整改"}"""), (method, path, authorization, contentType, body));
        Assert.Equal(32, key!.Length);
        Assert.Equal((WorkflowSubStatus.Finished, "200"), (state.SubStatus, Left(state)));
        Assert.Equal(200, state.ActivityOutputs["http"]["StatusCode"]!.GetValue<int>());
        Assert.Equal("A-7", state.ActivityOutputs["http"]["ParsedContent"]!["no"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("secret:archive", "sent", null)]
    [InlineData("secret:elsewhere", null, "不能发给")]
    [InlineData("secret:unknown", null, "没有登记密钥 unknown")]
    public async Task ASecret_IsSentToItsHostOnly_AndStandsInNoRow(string written, string? sent, string? refusal)
    {
        await using var server = await RemoteServer.StartAsync(http => http.Response.WriteAsync("ok"));
        await using var host = CreateHost(server, o => o.Secrets = new Dictionary<string, WorkflowHttpSecret>
        {
            ["archive"] = new() { Value = "Bearer token-71", Host = server.Address.Authority },
            ["elsewhere"] = new() { Value = "Bearer token-72", Host = "elsewhere.example" },
        });
        var id = await StartAsync(host, server.Address, authorization: written);
        Assert.Equal(0, await host.CountAsync("workflow.outbox WHERE payload::text LIKE $1", "%token-7%"));

        await DeliverAsync(host);

        Assert.Equal(sent is null ? [] : ["Bearer token-71"], server.Received.Select(r => r.Authorization));
        if (refusal is not null) Assert.Contains(refusal, (await StateAsync(host, id)).Incidents.Single().Message, StringComparison.Ordinal);
        Assert.Equal(0, await host.CountAsync("workflow.outbox WHERE payload::text LIKE $1", "%token-7%"));
    }

    [Fact]
    public async Task ACrashAfterSending_SendsAgainWithTheSameKeyAndResumesOnce()
    {
        await using var server = await RemoteServer.StartAsync(http => http.Response.WriteAsync("ok"));
        await using var host = CreateHost(server);
        var id = await StartAsync(host, server.Address);

        await host.Outbox.RunAsync();
        await host.QueryAsync("UPDATE workflow.outbox SET status = 'waiting', next_attempt_at = created_at"); // "sent" was lost with the host
        await host.Outbox.RunAsync();
        await host.Stimuli.RunAsync();
        await host.Stimuli.RunAsync();

        Assert.Equal(2, server.Received.Count);
        Assert.Single(server.Received.Select(r => r.Key).Distinct());
        Assert.Equal(WorkflowSubStatus.Finished, (await StateAsync(host, id)).SubStatus);
        Assert.Equal(2, await host.CountAsync("ledger WHERE instance_id = $1", id)); // its start and one answer
    }

    [Theory]
    [InlineData(404, "Unmatched status code")]
    [InlineData(302, "Unmatched status code")] // a redirect is an answer, it is not followed
    [InlineData(201, "201")]
    public async Task TheStatusCode_ChoosesTheWay(int status, string expected)
    {
        await using var server = await RemoteServer.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = "http://169.254.169.254/latest/meta-data";
            return Task.CompletedTask;
        });
        await using var host = CreateHost(server);
        var id = await StartAsync(host, server.Address, expected: "[200, 201]");

        await DeliverAsync(host);

        Assert.Equal(expected, Left(await StateAsync(host, id)));
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task AServerThatIsBusy_IsAskedAgainLater()
    {
        var calls = 0;
        await using var server = await RemoteServer.StartAsync(http =>
        {
            http.Response.StatusCode = Interlocked.Increment(ref calls) == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        await using var host = CreateHost(server);
        var id = await StartAsync(host, server.Address);

        Assert.Equal(0, await host.Outbox.RunAsync());
        Assert.Equal(0, await host.Outbox.RunAsync()); // not before its backoff
        host.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(1, await host.Outbox.RunAsync());
        await host.Stimuli.RunAsync();

        Assert.Equal("200", Left(await StateAsync(host, id)));
    }

    [Fact]
    public async Task AServerThatIsNotThere_TakesTheWayFailedToConnectAfterTheLastAttempt()
    {
        var server = await RemoteServer.StartAsync(_ => Task.CompletedTask);
        await using var host = CreateHost(server, o => o.MaximumAttempts = 3);
        var id = await StartAsync(host, server.Address);
        await server.DisposeAsync();

        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Equal(attempt == 3 ? 1 : 0, await host.Outbox.RunAsync());
            host.Clock.Advance(TimeSpan.FromHours(1));
        }

        await host.Stimuli.RunAsync();
        Assert.Equal("Failed to connect", Left(await StateAsync(host, id)));
    }

    [Fact]
    public async Task AServerThatDoesNotAnswer_TakesTheWayTimeout()
    {
        await using var server = await RemoteServer.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        await using var host = CreateHost(server, o => (o.MaximumAttempts, o.TimeoutInSeconds) = (1, 1));
        var id = await StartAsync(host, server.Address);

        await DeliverAsync(host);

        Assert.Equal("Timeout", Left(await StateAsync(host, id)));
    }

    [Fact]
    public async Task AnAnswerWithoutEnd_IsNotTakenAndBecomesAnIncident()
    {
        await using var server = await RemoteServer.StartAsync(async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
                await http.Response.Body.WriteAsync(new byte[64 * 1024], http.RequestAborted);
        });
        await using var host = CreateHost(server, o => o.MaximumResponseBytes = 128 * 1024);
        var id = await StartAsync(host, server.Address);

        await DeliverAsync(host);

        Assert.Contains("响应超过 128 KB", (await StateAsync(host, id)).Incidents.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://elsewhere.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:secret@127.0.0.1/")]
    [InlineData("/relative")]
    public async Task WhatIsNotOnTheList_IsNeverSentAndTheIncidentSaysSo(string url)
    {
        await using var server = await RemoteServer.StartAsync(_ => Task.CompletedTask);
        await using var host = CreateHost(server);

        var id = await StartAsync(host, new Uri(url, UriKind.RelativeOrAbsolute));

        var incident = (await StateAsync(host, id)).Incidents.Single();
        Assert.Equal(("X-WFR-24", "http"), (incident.Code, incident.ActivityId));
        Assert.Equal(0, await host.CountAsync("workflow.outbox WHERE instance_id = $1", id));
    }

    [Theory]
    [InlineData(true)] // by its own name
    [InlineData(false)] // by an address
    public async Task AListedHostThatPointsIntoTheHouse_IsRefusedUnlessItsNetworkIsListedToo(bool byName)
    {
        await using var server = await RemoteServer.StartAsync(_ => Task.CompletedTask);
        var address = new UriBuilder(server.Address) { Host = byName ? "localhost" : "127.0.0.1" }.Uri;
        await using var host = CreateHost(server, o => (o.AllowedHosts, o.AllowedPrivateNetworks) = ([address.Authority], []));
        var id = await StartAsync(host, address);

        await DeliverAsync(host);

        Assert.Empty(server.Received);
        Assert.Contains("内部地址", (await StateAsync(host, id)).Incidents.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("Idempotency-Key")]
    [InlineData("X Bad")]
    public async Task AHeaderThatIsNotTheWorkflows_IsRefused(string header)
    {
        await using var server = await RemoteServer.StartAsync(_ => Task.CompletedTask);
        await using var host = CreateHost(server);
        var id = await StartAsync(host, server.Address, headers: new JsonObject { [header] = "x" }.ToJsonString());

        await DeliverAsync(host);

        Assert.Empty(server.Received);
        Assert.Contains("请求头", (await StateAsync(host, id)).Incidents.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARequestOfACancelledInstance_IsNotSentAnyMore()
    {
        await using var server = await RemoteServer.StartAsync(_ => Task.CompletedTask);
        await using var host = CreateHost(server);
        var id = await StartAsync(host, server.Address);
        await host.Bursts.RunAsync((burst, ct) => burst.CancelAsync(id, "撤销", ct));

        Assert.Equal(1, await host.Outbox.RunAsync());

        Assert.Empty(server.Received);
    }

    [Theory]
    [InlineData(200, "ok")]
    [InlineData(500, "other")]
    public async Task SendHttpRequest_RunsTheActivityOfTheStatusCode(int status, string expected)
    {
        await using var server = await RemoteServer.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        await using var host = CreateHost(server);
        var request = Request("Elsa.SendHttpRequest", server.Address, "GET", null, null, null);
        request["expectedStatusCodes"] = new JsonArray(new JsonObject { ["statusCode"] = 200, ["activity"] = SetOutput("ok") });
        request["unmatchedStatusCode"] = SetOutput("other");
        var id = await StartAsync(host, request);

        await DeliverAsync(host);

        Assert.Equal(expected, (await StateAsync(host, id)).Output["Left"]!.GetValue<string>());
    }

    private StorageHost CreateHost(RemoteServer server, Action<WorkflowHttpOptions>? configure = null) => new(ConnectionString, services =>
        services.Configure<WorkflowHttpOptions>(options =>
        {
            options.AllowedHosts = [server.Address.Authority];
            options.AllowedPrivateNetworks = ["127.0.0.1/32"];
            configure?.Invoke(options);
        }));

    private static async Task DeliverAsync(StorageHost host)
    {
        await host.Outbox.RunAsync();
        await host.Stimuli.RunAsync();
    }

    private static string? Left(WorkflowState state) => state.Output.GetValueOrDefault("Left")?.GetValue<string>();

    private static async Task<WorkflowState> StateAsync(StorageHost host, string id) =>
        (await host.ScopedAsync<IWorkflowInstances, WorkflowState?>(i => i.FindAsync(id, default)))!;

    private static Task<string> StartAsync(
        StorageHost host, Uri url, string method = "GET", string? content = null, string? authorization = null, string? expected = null, string? headers = null)
    {
        var request = Request("Elsa.FlowSendHttpRequest", url, method, content, authorization, headers);
        if (expected is not null)
            request["expectedStatusCodes"] = Input("Object", expected);
        return StartAsync(host, request);
    }

    /// <summary>A flowchart that writes down by which way it left the request.</summary>
    private static async Task<string> StartAsync(StorageHost host, JsonObject request)
    {
        var id = $"http-{Guid.NewGuid():N}";
        var activities = new JsonArray(request);
        var connections = new JsonArray();
        if ((string?)request["type"] == "Elsa.FlowSendHttpRequest")
        {
            var ports = new[] { "200", "201", "Unmatched status code", "Failed to connect", "Timeout" };
            foreach (var port in ports.Where(p => p != "201" || request.ContainsKey("expectedStatusCodes")))
            {
                activities.Add(SetOutput(port));
                connections.Add(new JsonObject
                {
                    ["source"] = new JsonObject { ["activity"] = "http", ["port"] = port },
                    ["target"] = new JsonObject { ["activity"] = "left-" + port, ["port"] = "In" },
                });
            }
        }

        var definition = await TestWorkflow.PublishAsync(host, new JsonObject
        {
            ["id"] = id + "-v1",
            ["definitionId"] = id,
            ["name"] = id,
            ["version"] = 1,
            ["outputs"] = new JsonArray(new JsonObject { ["name"] = "Left", ["type"] = "String" }),
            ["root"] = new JsonObject { ["id"] = "flow", ["type"] = "Elsa.Flowchart", ["version"] = 1, ["activities"] = activities, ["connections"] = connections },
        }.ToJsonString());
        await TestWorkflow.RunAsync(host, definition, id);
        return id;
    }

    private static JsonObject SetOutput(string value) => new()
    {
        ["id"] = "left-" + value,
        ["type"] = "Elsa.SetOutput",
        ["version"] = 1,
        ["outputName"] = Input("Literal", "Left"),
        ["outputValue"] = Input("Literal", value),
    };

    private static JsonObject Request(string type, Uri url, string method, string? content, string? authorization, string? headers)
    {
        var request = new JsonObject
        {
            ["id"] = "http",
            ["type"] = type,
            ["version"] = 1,
            ["url"] = Input("Literal", url.OriginalString),
            ["method"] = Input("Literal", method),
        };
        if (content is not null)
            (request["content"], request["contentType"]) = (Input("Literal", content), Input("Literal", "application/json"));
        if (authorization is not null)
            request["authorization"] = Input("Literal", authorization);
        if (headers is not null)
            request["requestHeaders"] = Input("Object", headers);
        return request;
    }

    private static JsonObject Input(string syntax, string value) => new()
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = syntax, ["value"] = value },
    };
}
