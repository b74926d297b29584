using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Tests.Api.Contract;

/// <summary>
/// Replays a session recorded with a genuine Elsa server against this API: the same status codes and the same shapes, except for what
/// differences.json names with its reason.
/// </summary>
public sealed class StudioContractTests(ApiFixture fixture) : ApiTest(fixture)
{
    private static readonly AllowedDifference[] Allowed = JsonSerializer.Deserialize<AllowedDifference[]>(
        File.ReadAllText(Path.Combine(GoldenAnswer.Folder(), "differences.json")), JsonSerializerOptions.Web)!;

    private static readonly Dictionary<int, string> NotReplayed = JsonSerializer.Deserialize<Dictionary<int, string>>(
        File.ReadAllText(Path.Combine(GoldenAnswer.Folder(), "not-replayed.json")))!;

    private readonly GoldenIds ids = new();

    [Fact]
    public async Task EveryRecordedAnswer_HasOurShape()
    {
        var unexpected = new List<string>();
        var used = new HashSet<AllowedDifference>();
        using var client = Api.Client(ApiHost.AllPermissions);
        foreach (var golden in GoldenAnswer.All.Where(golden => !NotReplayed.ContainsKey(golden.Number)))
        {
            if (golden.Number == 61)
                await StartInstancesAsync();
            foreach (var difference in await CompareAsync(client, golden))
            {
                var reason = Array.Find(Allowed, allowed => allowed.Covers(golden.Number, difference));
                if (reason is null)
                    unexpected.Add($"{golden.Name}  {difference.Path}  {difference.What}");
                else
                    used.Add(reason);
            }
        }

        Assert.True(unexpected.Count == 0, $"{unexpected.Count} differences without a reason:\n{string.Join('\n', unexpected)}");
        var unused = Allowed.Except(used).Select(allowed => $"{allowed.Files} {allowed.Path}").ToList();
        Assert.True(unused.Count == 0, "Reasons for differences that are gone:\n" + string.Join('\n', unused));
    }

    [Fact]
    public void WhatIsNotReplayed_HasAReason_AndNothingElseIsMissing()
    {
        Assert.True(GoldenAnswer.All.Count > 100, "The recorded answers must be there.");
        Assert.All(NotReplayed, pair => Assert.Contains(GoldenAnswer.All, golden => golden.Number == pair.Key && pair.Value.Length > 20));
        Assert.All(Allowed, allowed => Assert.True(allowed.Reason.Length > 20));
    }

    [Theory]
    [InlineData("""{"a":1,"b":[{"c":"x"}]}""", """{"a":2,"b":[{"c":"y"},{"c":"z"}]}""", "")]
    [InlineData("""{"a":1}""", """{"A":1}""", "$.a missing, $.A extra")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "$.a string instead of number")]
    [InlineData("""{"b":[{"c":1},{}]}""", """{"b":[{}]}""", "")]
    [InlineData("""{"a":null}""", """{"a":"x"}""", "")]
    [InlineData("""{"a":{"b":1}}""", """{"a":null}""", "")]
    public void TheComparer_SeesWhatDiffers(string golden, string ours, string expected) => Assert.Equal(
        expected, string.Join(", ", ShapeComparer.Compare(JsonNode.Parse(golden), JsonNode.Parse(ours)).Select(d => $"{d.Path} {d.What}")));

    /// <summary>Here Run is a test run that touches nothing, so the instances that the later answers show are started as the office starts them.</summary>
    private async Task StartInstancesAsync()
    {
        foreach (var (golden, definition, correlation) in new[]
        {
            ("4fc32fd18909d926", "da2e2ff0b100431c", "c-1"), ("4221e255eaee79ca", "da2e2ff0b100431c", null), ("201bcfa2eaf94b2b", "da2e2ff0b100431c", "c-2"),
            ("a73c1732406b7403", "fault-flow-continue", null),
        })
        {
            var published = await Host.DefinitionsAsync(d => d.FindPublishedAsync(ids.Translate(definition), default));
            await Host.Bursts.RunAsync((burst, ct) => burst.StartAsync(new StartWorkflow(published!, "real-" + golden, CorrelationId: correlation), ct));
            ids[golden] = "real-" + golden;
        }
    }

    private async Task<IReadOnlyList<ShapeDifference>> CompareAsync(HttpClient client, GoldenAnswer golden)
    {
        using var request = new HttpRequestMessage(new HttpMethod(golden.Method), ids.Translate(golden.Path));
        if (golden.Body is not null)
            request.Content = new StringContent(ids.Translate(golden.Body.ToJsonString()), Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var differences = new List<ShapeDifference>();
        if ((int)answer.StatusCode != golden.Status)
            differences.Add(new ShapeDifference("status", $"{(int)answer.StatusCode} instead of {golden.Status}: {text[..Math.Min(text.Length, 300)]}"));
        foreach (var (name, _) in golden.Headers ?? [])
            if (!answer.Headers.Concat(answer.Content.Headers).Any(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)))
                differences.Add(new ShapeDifference($"header.{name}", "missing"));
        if (golden.Answer is null || !answer.IsSuccessStatusCode)
            return differences;
        var ours = JsonNode.Parse(text);
        ids.Learn(golden.Answer, ours);
        differences.AddRange(ShapeComparer.Compare(golden.Answer, ours));
        return differences;
    }
}
