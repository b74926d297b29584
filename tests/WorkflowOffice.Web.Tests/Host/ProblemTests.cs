using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using WorkflowOffice.Web.Problems;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

public sealed class ProblemTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    [Theory]
    [InlineData("{", "$")] // ends too early
    [InlineData("""{"login":1,"password":"x"}""", "$.login")] // wrong type
    [InlineData("""{"login":"a"}""", "$")] // a member is missing
    [InlineData("""{"login":null,"password":"x"}""", "$.login")]
    [InlineData("[]", "$")]
    [InlineData("\"\\ud800\"", "$")]
    public async Task MalformedBody_Gets400WithThePlace(string body, string path)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var problem = await ProblemAssert.IsAsync(await office.Browse().Client.PostAsync("/api/session", content), 400, "X-REQ-03");

        Assert.Equal(path, (string?)problem["path"]);
    }

    /// <summary>In a password, which never reaches the database: it would not refuse it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)] // arrives in several pieces
    public async Task ANullCharacterInABody_IsRefused(int length)
    {
        using var content = new StringContent($$"""{"login":"a","password":"{{new string('x', length)}}\u0000"}""", Encoding.UTF8, "application/json");

        await ProblemAssert.IsAsync(await office.Browse().Client.PostAsync("/api/session", content), 400, "X-REQ-03");
    }

    [Fact]
    public async Task ANullCharacterInAnAddress_IsRefused() =>
        await ProblemAssert.IsAsync(await office.Browse().GetAsync("/health/live?q=a%00"), 400, "X-REQ-03");

    [Fact]
    public async Task FiftyMegabytes_AreRefused()
    {
        using var content = new ByteArrayContent(new byte[50 * 1024 * 1024]);
        content.Headers.ContentType = new("application/json");

        await ProblemAssert.IsAsync(await office.Browse().Client.PostAsync("/api/session", content), 413, "X-REQ-02");
    }

    [Theory]
    [InlineData("/api/nothing/here")]
    [InlineData("/elsa/api/nothing")]
    [InlineData("/assets/nothing.js")]
    public async Task UnknownAddress_Gets404(string address) =>
        await ProblemAssert.IsAsync(await office.Browse().GetAsync(address), 404, "X-REQ-05");

    [Fact]
    public async Task EveryAnswer_CarriesTheIdOfTheRequest()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/session");
        request.Headers.Add("X-Request-Id", "0f8fad5b-d9cb-469f-a165-70867728950e");
        using var named = await office.Browse().Client.SendAsync(request);
        using var unnamed = await office.Browse().GetAsync("/health/live");
        using var forged = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        forged.Headers.TryAddWithoutValidation("X-Request-Id", "a b<script>");
        using var refused = await office.Browse().Client.SendAsync(forged);

        Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", named.Headers.GetValues("X-Correlation-Id").Single());
        Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", (string?)(await Browser.ReadAsync(named))!["correlationId"]);
        Assert.True(Guid.TryParse(unnamed.Headers.GetValues("X-Correlation-Id").Single(), out _));
        Assert.True(Guid.TryParse(refused.Headers.GetValues("X-Correlation-Id").Single(), out _));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/api/session")] // an answer of the exception handler, which clears headers
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string address)
    {
        using var answer = await office.Browse().GetAsync(address);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Health_SaysReadyAfterTheStart()
    {
        Assert.Equal(HttpStatusCode.OK, (await office.Browse().GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await office.Browse().GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public void Defect_TellsNothingButTheCode()
    {
        var problem = ProblemMap.Of(new InvalidOperationException("secret table name"));

        Assert.Equal((500, "X-SYS-01"), (problem.Status, problem.Code));
        Assert.DoesNotContain("secret", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void ConcurrentChangeAndLostDatabase_HaveTheirOwnAnswers()
    {
        Assert.Equal(409, ProblemMap.Of(new DbUpdateConcurrencyException("x")).Status);
        Assert.Equal(503, ProblemMap.Of(new NpgsqlException("x", new TimeoutException())).Status);
    }

    [Theory]
    [InlineData(PostgresErrorCodes.CharacterNotInRepertoire)]
    [InlineData(PostgresErrorCodes.UntranslatableCharacter)]
    public void WhatTheDatabaseCannotHold_IsTheSendersMistake(string state)
    {
        var refused = new PostgresException("x", "ERROR", "ERROR", state);

        Assert.Equal((400, "X-REQ-03"), (ProblemMap.Of(refused).Status, ProblemMap.Of(refused).Code));
        Assert.Equal(400, ProblemMap.Of(new DbUpdateException("x", refused)).Status);
    }
}
