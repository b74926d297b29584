using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Credentials;

/// <summary>Suspends, confiscates, withdraws or gives back a person's enforcement credential (SM-16; 004 过错追究§6, 监督检查§7(2)).</summary>
/// <remarks>The fact <c>Credentials</c> lists what was changed, for the list T-68. Whose credential is not in the register gets nothing changed, and the history says so.</remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "暂扣、收缴、取消或者发还人员的行政执法证；证件无效的人员不能被指派执法。", Type = "ChangeCredential", DisplayName = "处理执法证件")]
public sealed class ChangeCredentialActivity : CodeActivity
{
    [Input(DisplayName = "持证人", Description = "人员编号（表达式）。", Order = 1)]
    public Input<string> Person { get; set; } = new();

    [Input(DisplayName = "证件状态", UIHint = "dropdown", Options = ["Suspended", "Confiscated", "Revoked", "Valid"], Order = 2)]
    public Input<string> Status { get; set; } = new();

    [Input(DisplayName = "截止日", Description = "暂扣的最后一日。", Order = 3)]
    public Input<string> Until { get; set; } = new();

    [Input(DisplayName = "依据", Order = 4)]
    public Input<string> Basis { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        if (!Guid.TryParse(context.Get(Person), out var person) || !Enum.TryParse<CredentialStatus>(context.Get(Status), out var status))
            throw new OfficeException(RefusalKind.RuleBroken, "X-CRD-04", $"步骤“{DisplayText}”没有写明持证人或者证件状态。请法制机构检查流程。");
        var today = LegalTime.DateOf(context.Now);
        var until = DateOnly.TryParseExact(context.Get(Until), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var basis = context.Get(Basis) ?? "";
        var changed = await context.GetRequiredService<CredentialRegister>().OfAsync(person, context.CancellationToken);
        foreach (var credential in changed)
            credential.Change(status, today, until, basis, @case.Id);
        CaseWork.Merge(context, @case, new JsonObject { ["Credentials"] = new JsonArray([.. changed.Select(credential => (JsonNode)ToFact(credential, today))]) });
        work.AddAutomaticStep(
            context, @case, StepKind.System, DisplayText, basis,
            changed.Count == 0 ? "没有登记的行政执法证，须另行核实" : $"{string.Join("、", changed.Select(c => c.No))}：{status.InWords()}");
    }

    private static JsonObject ToFact(Credential credential, DateOnly today) => new()
    {
        ["CredentialNo"] = credential.No,
        ["Holder"] = credential.PersonName,
        [nameof(Status)] = credential.Status.InWords(),
        ["StartOn"] = today.ToIso(),
        ["ReturnOn"] = credential.StatusUntil?.ToIso(),
    };
}
