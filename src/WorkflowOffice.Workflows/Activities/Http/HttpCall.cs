using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Http;

/// <summary>Sends an HTTP request after the commit, through the outbox, and waits for the answer; the kinds differ in how they go on.</summary>
public abstract class HttpCall : Activity
{
    /// <summary>Kind of the effect and of the outbox message.</summary>
    public const string EffectKind = "send-http";

    /// <summary>The bookmark's fact and the request's idempotency key.</summary>
    public const string RequestIdFact = "requestId";

    /// <summary>Resume inputs.</summary>
    public const string StatusCodeInput = "StatusCode";
    public const string HeadersInput = "Headers";
    public const string ContentInput = "Content";
    public const string ParsedContentInput = "ParsedContent";

    /// <summary>Resume input instead of an answer: <see cref="FailedToConnect"/>, <see cref="TimedOut"/>, or why it was refused.</summary>
    public const string FailureInput = "Failure";
    public const string FailedToConnect = "Failed to connect";
    public const string TimedOut = "Timeout";

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];

    [Input(DisplayName = "地址", Description = "只能访问管理员允许的主机。", TypeName = "System.Uri, System.Private.Uri")]
    public Input<string> Url { get; set; } = new();

    [Input(DisplayName = "方法", UIHint = "dropdown", DefaultValue = "GET", Options = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"], Order = 1)]
    public Input<string> Method { get; set; } = new("GET");

    [Input(DisplayName = "内容", Description = "文本，或要作为 JSON 发送的值。", Order = 2)]
    public Input<object> Content { get; set; } = new();

    [Input(
        DisplayName = "内容类型", UIHint = "dropdown", Order = 3,
        Options =
        [
            "", "application/json", "application/soap+xml", "application/x-www-form-urlencoded", "application/xml", "text/html", "text/json",
            "text/plain", "text/richtext", "text/xml",
        ])]
    public Input<string> ContentType { get; set; } = new();

    [Input(DisplayName = "认证", Description = "Authorization 请求头的值。令牌请写 secret:名称，由系统管理员在配置 WorkflowHttp:Secrets 中登记。", Category = "Security", Order = 4)]
    public Input<string> Authorization { get; set; } = new();

    [Input(DisplayName = "不检查认证头", Description = "本系统不使用，仅为兼容保留。", Category = "Security", Order = 5)]
    public Input<bool> DisableAuthorizationHeaderValidation { get; set; } = new();

    [Input(DisplayName = "请求头", UIHint = "json-editor", Category = "Advanced", TypeName = "HttpHeaders", Order = 6)]
    public Input<JsonObject> RequestHeaders { get; set; } = new();

    [Input(DisplayName = "启用重试", Description = "本系统总是重试连接失败的请求，仅为兼容保留。")]
    public Input<bool> EnableResiliency { get; set; } = new();

    [Output(DisplayName = "状态码")]
    public Output<int> StatusCode { get; set; } = new();

    [Output(DisplayName = "解析后的内容")]
    public Output<object> ParsedContent { get; set; } = new();

    [Output(DisplayName = "响应头")]
    public Output<object> ResponseHeaders { get; set; } = new();

    [Output(DisplayName = "结果")]
    public Output<object> Result { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var address = Address(context);
        var method = (context.Get(Method) ?? "GET").ToUpperInvariant();
        if (!Methods.Contains(method)) throw new HttpRequestRefusedException($"不支持的 HTTP 方法 {method}。");
        var content = (JsonNode?)context.Get(Content);
        var requestId = context.Execution.NewId();
        context.AddEffect(EffectKind, new JsonObject
        {
            [RequestIdFact] = requestId,
            ["idempotencyKey"] = $"{EffectKind}/{requestId}",
            ["activityType"] = Type,
            ["instanceId"] = context.WorkflowInstanceId,
            ["method"] = method,
            ["url"] = address.AbsoluteUri,
            ["headers"] = Headers(context),
            ["contentType"] = ContentTypeOf(context, content),
            ["content"] = content is JsonValue value && value.TryGetValue<string>(out var text) ? text : content?.ToJsonString(WorkflowJson.Options),
            ["expectedStatusCodes"] = new JsonArray([.. ExpectedStatuses(context).Select(s => (JsonNode?)s)]),
        });
        context.CreateBookmark(new CreateBookmarkArgs { Stimulus = new JsonObject { [RequestIdFact] = requestId }, Callback = OnAnsweredAsync });
        return ValueTask.CompletedTask;
    }

    /// <summary>The status codes that the workflow expects; the outbox does not try those again.</summary>
    private protected abstract IEnumerable<int> ExpectedStatuses(ActivityExecutionContext context);

    private protected abstract ValueTask GoOnAsync(ActivityExecutionContext context, int status);

    private protected abstract ValueTask GoOnWithoutAnswerAsync(ActivityExecutionContext context, string failure);

    private async ValueTask OnAnsweredAsync(ActivityExecutionContext context)
    {
        var answer = context.ResumeInput;
        if (ValueText.Of(answer.GetValueOrDefault(FailureInput)) is { } failure)
        {
            if (failure is not (FailedToConnect or TimedOut)) throw new HttpRequestRefusedException(failure);
            await GoOnWithoutAnswerAsync(context, failure);
            return;
        }

        if (answer.GetValueOrDefault(StatusCodeInput) is not JsonValue number || !number.TryGetValue<int>(out var status)) throw new ResumeInputMissingException(StatusCodeInput);
        context.Set(StatusCode, status);
        context.SetOutput(ResponseHeaders, answer.GetValueOrDefault(HeadersInput)?.DeepClone());
        context.SetOutput(ParsedContent, answer.GetValueOrDefault(ParsedContentInput)?.DeepClone());
        context.SetOutput(Result, new JsonObject
        {
            [StatusCodeInput] = status,
            [HeadersInput] = answer.GetValueOrDefault(HeadersInput)?.DeepClone(),
            [ContentInput] = answer.GetValueOrDefault(ContentInput)?.DeepClone(),
        });
        await GoOnAsync(context, status);
    }

    private Uri Address(ActivityExecutionContext context)
    {
        var text = context.Get(Url);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
            throw new HttpRequestRefusedException($"地址“{text}”不可用：应为不含用户名的 http 或 https 地址。");
        return context.GetService<IHttpAllowList>()?.Allows(address) == true
            ? address
            : throw new HttpRequestRefusedException($"主机 {address.Authority} 不在允许访问的名单中，请求没有发送。请由系统管理员在配置 WorkflowHttp:AllowedHosts 中登记。");
    }

    private JsonObject Headers(ActivityExecutionContext context)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in context.Get(RequestHeaders) ?? [])
            headers[name] = value is JsonArray several ? string.Join(", ", several.Select(ValueText.Of)) : ValueText.Of(value);
        if (context.Get(Authorization) is { Length: > 0 } authorization) headers[nameof(Authorization)] = authorization;
        return headers;
    }

    private string? ContentTypeOf(ActivityExecutionContext context, JsonNode? content) =>
        context.Get(ContentType) is { Length: > 0 } given ? given : content is null ? null : content is JsonValue ? "text/plain" : "application/json";

    private protected static int? StatusOf(JsonNode? value) =>
        int.TryParse(ValueText.Of(value), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
}
