using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Http;

/// <summary>Sends an HTTP request and leaves by the status code, "Unmatched status code", "Failed to connect" or "Timeout"; with an answer also by Done.</summary>
[Activity("Elsa", "网络", "发送 HTTP 请求，按状态码选择出口。", DisplayName = "HTTP 请求（流程图）", Kind = ActivityKind.Task)]
public sealed class FlowSendHttpRequest : HttpCall, IOutcomeSource
{
    private const string Unmatched = "Unmatched status code";

    [Input(DisplayName = "预期状态码", Description = "每个状态码是一个出口。", UIHint = "multitext", TypeName = "List<Int32>", DefaultValue = new[] { 200 }, Order = 5.1f)]
    public Input<object> ExpectedStatusCodes { get; set; } = new(new JsonArray(200));

    List<string>? IOutcomeSource.Outcomes =>
    [
        .. Statuses(ExpectedStatusCodes.Expression is { } expression ? expression.Value : new JsonArray(200)).Select(Text), Unmatched, FailedToConnect, TimedOut, "Done",
    ];

    private protected override IEnumerable<int> ExpectedStatuses(ActivityExecutionContext context) => Statuses((JsonNode?)context.Get(ExpectedStatusCodes));

    private protected override ValueTask GoOnAsync(ActivityExecutionContext context, int status)
    {
        var expected = ExpectedStatuses(context).ToList();
        return expected.Count == 0
            ? context.CompleteActivityWithOutcomesAsync("Done")
            : context.CompleteActivityWithOutcomesAsync(expected.Contains(status) ? Text(status) : Unmatched, "Done");
    }

    private protected override ValueTask GoOnWithoutAnswerAsync(ActivityExecutionContext context, string failure) =>
        context.CompleteActivityWithOutcomesAsync(failure);

    private static IEnumerable<int> Statuses(JsonNode? value) => (ValueConversion.AsList(value) ?? []).Select(StatusOf).OfType<int>();

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
