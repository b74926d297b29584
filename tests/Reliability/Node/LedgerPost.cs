using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Reliability.Node;

/// <summary>Moves money between two accounts of the ledger; where told so, also sends a notice through the outbox.</summary>
[Activity("Ledger", "台账", "在两个账户之间移动金额。", Type = "Post", DisplayName = "记账")]
public sealed class LedgerPost : CodeActivity
{
    /// <summary>Name of the step in the ledger; each step of an instance is written exactly once.</summary>
    [Input]
    public Input<string> Step { get; set; } = new();

    /// <summary>open: from → suspense, amount; close: suspense → to, the rest; otherwise suspense → fees, 1.</summary>
    protected override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var step = context.Get(Step)!;
        var instance = context.WorkflowInstanceId;
        var suspense = LedgerBook.SuspenseOf(context.CorrelationId ?? instance);
        var book = context.GetRequiredService<LedgerBook>();
        switch (step)
        {
            case "open":
                book.Move(instance, step, Text(context, "from"), suspense, Amount(context));
                break;
            case "close":
                book.Move(instance, step, suspense, Text(context, "to"), Amount(context) - LedgerBook.FeesPerTransfer);
                context.GetRequiredService<IOutbox>().Enqueue(LedgerNotice.Name, "closed/" + instance, new() { ["instance"] = instance }, instance);
                break;
            default:
                book.Move(instance, step, suspense, "fees", 1);
                break;
        }

        return ValueTask.CompletedTask;
    }

    private static string Text(ActivityExecutionContext context, string name) => context.WorkflowInput[name]!.GetValue<string>();

    private static long Amount(ActivityExecutionContext context) => context.WorkflowInput["amount"]!.GetValue<long>();
}
