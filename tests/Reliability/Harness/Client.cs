using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Reliability.Harness;

/// <summary>One line of a client's file.</summary>
/// <param name="Kind">start, complete, publish.</param>
/// <param name="Status">HTTP status; 200: acknowledged.</param>
internal sealed record Line(string Kind, string Instance, string Target, string Request, int Status);

/// <summary>Sends commands to any node until each is answered, and writes down what was acknowledged. An unanswered command is repeated under the same request id.</summary>
internal sealed class Client(string file, NodeProcess[] nodes, int seed) : IDisposable
{
    private static int failures;
    private readonly Random random = new(seed);
    private readonly StreamWriter writer = new(file, append: false) { AutoFlush = true };
    private readonly Lock gate = new();

    /// <summary>Ends the repeating: the run is over.</summary>
    public CancellationToken GiveUp { get; set; }

    public async Task TransferAsync(string id)
    {
        JsonObject start = new()
        {
            ["definition"] = Ledger.Transfer,
            ["ids"] = new JsonArray(id),
            ["amount"] = Next(10, 1000),
            ["from"] = "person-" + Next(0, 20).ToString(CultureInfo.InvariantCulture),
            ["to"] = "person-" + Next(0, 20).ToString(CultureInfo.InvariantCulture),
        };
        var publishFirst = Next(0, 3) == 0;
        if (publishFirst)
            await SettleAsync(id);
        var waiting = await SendAsync("start", id, id, "/start", start);
        var work = new List<Task>();
        foreach (var task in waiting?.AsArray() ?? [])
        {
            // Two people at the two tasks of one matter at the same moment; now and then two at the same task.
            for (var people = Next(0, 4) == 0 ? 2 : 1; people > 0; people--)
                work.Add(CompleteAsync(id, task!["bookmark"]!.GetValue<string>()));
        }

        if (!publishFirst)
            work.Add(SettleAsync(id));
        await Task.WhenAll(work);
    }

    public Task<JsonNode?> CompleteAsync(string id, string bookmark) =>
        SendAsync("complete", id, bookmark, "/complete", new JsonObject { ["instance"] = id, ["bookmark"] = bookmark });

    public async Task<JsonNode?> SendAsync(string kind, string instance, string target, string path, JsonObject body, NodeProcess? only = null)
    {
        var request = Guid.NewGuid().ToString();
        while (true)
        {
            var node = only ?? nodes[Next(0, nodes.Length)];
            try
            {
                using var message = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
                message.Headers.Add("X-Request-Id", request);
                using var answer = await node.Http.SendAsync(message, GiveUp);
                var text = await answer.Content.ReadAsStringAsync(GiveUp);
                if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    Write(new Line(kind, instance, target, request, (int)answer.StatusCode));
                    if (answer.StatusCode == HttpStatusCode.OK)
                        return JsonNode.Parse(text.StartsWith('[') || text.StartsWith('{') ? text : "null");
                    if (answer.StatusCode == HttpStatusCode.Conflict && text != "X-WFR-02")
                        return null;
                    if (answer.StatusCode == HttpStatusCode.InternalServerError)
                        return await FailAsync(text);
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !GiveUp.IsCancellationRequested)
            {
                // Killed, hanging or cut off: another node, the same request.
            }

            await Task.Delay(Next(20, 200), GiveUp);
        }
    }

    public void Dispose() => writer.Dispose();

    /// <summary>A defect whatever follows, so nothing is repeated; the first few are shown.</summary>
    private static async Task<JsonNode?> FailAsync(string text)
    {
        if (Interlocked.Increment(ref failures) <= 3)
            await Console.Error.WriteLineAsync(text[..Math.Min(400, text.Length)]);
        return null;
    }

    private Task<JsonNode?> SettleAsync(string id) =>
        SendAsync("publish", id, "Settled", "/publish", new JsonObject { ["event"] = "Settled", ["correlation"] = id });

    private void Write(Line line)
    {
        lock (gate)
            writer.WriteLine(JsonSerializer.Serialize(line));
    }

    private int Next(int from, int to)
    {
        lock (gate)
            return random.Next(from, to);
    }
}
