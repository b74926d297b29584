using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables.CheckDecisionTable;
using WorkflowOffice.Office.Parameters;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DecisionTables.PublishDecisionTable;

/// <summary>The way from draft to force: handed over with a note, published or sent back by somebody else.</summary>
internal sealed class PublishDecisionTableHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int LongestWords = 500;

    internal Task<DecisionTableStanding> SubmitAsync(string id, string? note, RequestKey request, CancellationToken cancellationToken) =>
        ChangeAsync(id, "提交发布", "decision-table.submitted", Required(note, "请写明修改了什么、为什么修改"), request, async (burst, version, words) =>
        {
            await RequireCleanAsync(burst, version, cancellationToken);
            version.Submit(words!);
        }, cancellationToken);

    internal Task<DecisionTableStanding> ReturnAsync(string id, string? reason, RequestKey request, CancellationToken cancellationToken) =>
        ChangeAsync(id, "退回修改", "decision-table.returned", Required(reason, "请写明退回的理由"), request, (_, version, words) =>
        {
            version.Return(words!);
            return Task.CompletedTask;
        }, cancellationToken);

    internal Task<DecisionTableStanding> PublishAsync(string id, RequestKey request, CancellationToken cancellationToken) =>
        ChangeAsync(id, "发布", "decision-table.published", null, request, async (burst, version, _) =>
        {
            // Thresholds may have changed since it was handed over.
            await RequireCleanAsync(burst, version, cancellationToken);
            var database = burst.Services.GetRequiredService<OfficeDbContext>();
            if (await burst.Services.GetRequiredService<DecisionTableStore>().FindPublishedAsync(id, cancellationToken) is { } replaced)
            {
                replaced.Retire();
                // Before the new one is written: only one version of a table may be in force at any moment.
                await database.SaveChangesAsync(cancellationToken);
            }

            version.Publish(user, burst.Now);
        }, cancellationToken);

    private Task<DecisionTableStanding> ChangeAsync(
        string id, string what, string action, string? words, RequestKey request, Func<IBurst, DecisionTableVersion, string?, Task> change, CancellationToken cancellationToken) =>
        bursts.RunAsync(async (burst, token) =>
        {
            var version = await burst.Services.GetRequiredService<DecisionTableStore>().OpenAsync(id, token);
            await change(burst, version, words);
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now, request.Id) with { Reason = words }, action, "decision-table", id, $"{what}决策表{id}《{version.Name}》第{version.Version}版"));
            return new DecisionTableStanding(version.Version, version.State, version.Revision);
        }, request, cancellationToken);

    private static async Task RequireCleanAsync(IBurst burst, DecisionTableVersion version, CancellationToken cancellationToken)
    {
        var parameters = await burst.Services.GetRequiredService<ParameterStore>().OnAsync(LegalTime.DateOf(burst.Now), cancellationToken);
        DecisionTableCheck.Of(version.Read(), parameters).RequireClean(version.TableId);
    }

    private static string Required(string? words, string ask) => words?.Trim() switch
    {
        { Length: > 0 and <= LongestWords } given => given,
        _ => throw DecisionTableRefusal.BadRequest($"{ask}（最多{LongestWords}字）。"),
    };
}
