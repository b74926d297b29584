using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using WorkflowOffice.Workflows.Activities.Http;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Http;

/// <summary>Sends one request of a workflow, at least once, and brings the answer back as a stimulus for the activity that waits.</summary>
internal sealed class SendHttpMessage(
    WorkflowHttpClient client, HttpAllowList allowList, IOptions<WorkflowHttpOptions> options, IBurstRunner bursts, NpgsqlDataSource dataSource)
    : IOutboxHandler
{
    /// <summary>Headers that say where or how the request goes, and the one that is ours.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Connection", "Content-Length", "Content-Type", "Transfer-Encoding", "Upgrade", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer",
        "Keep-Alive", "Expect", "Idempotency-Key",
    };

    /// <summary>What stands before the name of a configured value.</summary>
    private const string SecretPrefix = "secret:";

    public string Kind => HttpCall.EffectKind;

    public async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var isLast = message.Attempt >= options.Value.MaximumAttempts;
        if (await IsOverAsync(message, cancellationToken))
            return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutInSeconds));
        Dictionary<string, JsonNode?> answer;
        try
        {
            answer = await AskAsync(message, isLast, limit.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            if (!isLast)
                throw new TimeoutException($"{options.Value.TimeoutInSeconds} 秒内没有应答。", exception);
            answer = Failure(HttpCall.TimedOut);
        }
        catch (Exception exception) when (Refusal(exception) is { } refusal)
        {
            answer = Failure(refusal);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException && isLast)
        {
            answer = Failure(HttpCall.FailedToConnect);
        }

        await bursts.RunAsync(
            (burst, _) =>
            {
                burst.Services.GetRequiredService<IStimuli>().Publish(Text(message, "activityType"), Facts(message), answer);
                return Task.FromResult(0);
            },
            cancellationToken: cancellationToken);
    }

    private async Task<Dictionary<string, JsonNode?>> AskAsync(OutboxMessage message, bool isLast, CancellationToken cancellationToken)
    {
        using var request = Request(message);
        using var response = await client.SendAsync(request, cancellationToken);
        var status = (int)response.StatusCode;
        var expected = (message.Payload["expectedStatusCodes"] as JsonArray)?.Any(s => s!.GetValue<int>() == status) == true;
        if (!expected && !isLast && response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
            throw new HttpRequestException($"服务器暂时不可用（{status}）。");
        var text = await ReadAsync(response, cancellationToken);
        var headers = new JsonObject();
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
            headers[name] = string.Join(", ", values);
        return new()
        {
            [HttpCall.StatusCodeInput] = status,
            [HttpCall.HeadersInput] = headers,
            [HttpCall.ContentInput] = text,
            [HttpCall.ParsedContentInput] = Parse(text, response.Content.Headers.ContentType?.MediaType),
        };
    }

    private HttpRequestMessage Request(OutboxMessage message)
    {
        var address = new Uri(Text(message, "url"));
        // Once more: the list may have become shorter since the burst.
        if (!allowList.Allows(address))
            throw new HttpRequestRefusedException($"主机 {address.Authority} 不在允许访问的名单中，请求没有发送。");
        var request = new HttpRequestMessage(new HttpMethod(Text(message, "method")), address);
        if (message.Payload["content"] is { } content)
        {
            request.Content = new StringContent(content.GetValue<string>(), Encoding.UTF8);
            request.Content.Headers.Remove("Content-Type");
            if (!request.Content.Headers.TryAddWithoutValidation("Content-Type", message.Payload["contentType"]?.GetValue<string>() ?? "text/plain"))
                throw new HttpRequestRefusedException("内容类型不可用，请求没有发送。");
        }

        request.Headers.Add("Idempotency-Key", Text(message, HttpCall.RequestIdFact));
        foreach (var (name, value) in message.Payload["headers"] as JsonObject ?? [])
        {
            var text = Reveal(value?.GetValue<string>() ?? "", address);
            if (Reserved.Contains(name) || text.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0 || !request.Headers.TryAddWithoutValidation(name, text))
                throw new HttpRequestRefusedException($"请求头 {name} 不能由流程设置，请求没有发送。");
        }

        return request;
    }

    /// <summary>The configured value that <c>secret:NAME</c> stands for; only here, so that rows and backups hold the name alone.</summary>
    private string Reveal(string value, Uri address)
    {
        if (!value.StartsWith(SecretPrefix, StringComparison.Ordinal))
            return value;
        var name = value[SecretPrefix.Length..];
        if (!options.Value.Secrets.TryGetValue(name, out var secret) || secret.Value.Length == 0)
            throw new HttpRequestRefusedException($"没有登记密钥 {name}，请求没有发送。请由系统管理员在配置 WorkflowHttp:Secrets 中登记。");
        return secret.Host.Equals(address.Authority, StringComparison.OrdinalIgnoreCase)
            ? secret.Value
            : throw new HttpRequestRefusedException($"密钥 {name} 不能发给 {address.Authority}，请求没有发送。");
    }

    private async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var most = options.Value.MaximumResponseBytes;
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var read)
        {
            if (buffer.Length + read > most)
                throw new HttpRequestRefusedException($"响应超过 {most / 1024} KB，没有接收。");
            buffer.Write(chunk, 0, read);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static JsonNode? Parse(string text, string? mediaType)
    {
        if (mediaType is null || !(mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase)))
            return text.Length == 0 ? null : text;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text; // it says JSON and is none
        }
    }

    /// <summary>Nobody waits for the answer any more. A faulted instance may be repaired, so its request is sent.</summary>
    private async Task<bool> IsOverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = Sql.Command(
            connection, "SELECT status = 1 AND sub_status <> 5 FROM workflow.instances WHERE id = $1", Sql.Text(Text(message, "instanceId")));
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static string? Refusal(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
            if (cause is HttpRequestRefusedException)
                return cause.Message;
        return null;
    }

    private static Dictionary<string, JsonNode?> Failure(string failure) => new() { [HttpCall.FailureInput] = failure };

    private static JsonObject Facts(OutboxMessage message) => new() { [HttpCall.RequestIdFact] = Text(message, HttpCall.RequestIdFact) };

    private static string Text(OutboxMessage message, string name) => message.Payload[name]!.GetValue<string>();
}
