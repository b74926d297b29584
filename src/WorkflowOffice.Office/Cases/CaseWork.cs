using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Cases;

/// <summary>What activities and commands do to the case they work on, inside one burst: facts, history, audit.</summary>
internal sealed class CaseWork(OfficeDbContext database, AuditTrail audit)
{
    /// <summary>The workflow variable that mirrors <see cref="Case.Data"/> for expressions: <c>variables.Case.CheckedUnit</c>.</summary>
    internal const string VariableName = "Case";

    private Case? latest;
    private IReadOnlyList<OpenStep>? openSteps;

    /// <summary>The case of the instance; every activity of the office works on one.</summary>
    /// <exception cref="OfficeException">X-CAS-03: the instance was started without a case (for example by the designer's test run).</exception>
    internal async Task<Case> OfAsync(ActivityExecutionContext context) =>
        await OfInstanceAsync(context.WorkflowInstanceId, context.CancellationToken)
        ?? throw new OfficeException(RefusalKind.RuleBroken, "X-CAS-03", "该流程实例没有对应的事项，办公活动无法执行。请从“发起事项”发起。");

    internal async Task<Case?> OfInstanceAsync(string instanceId, CancellationToken cancellationToken)
    {
        // Every activity asks; looking among the context's entries would look for changes in all of them each time.
        if (latest?.InstanceId == instanceId)
            return latest;
        openSteps = null;
        return latest = database.Held<Case>().FirstOrDefault(row => row.InstanceId == instanceId)
            ?? await database.Cases.SingleOrDefaultAsync(row => row.InstanceId == instanceId, cancellationToken);
    }

    /// <summary>The burst has read this case and its open steps under the lock of its instance.</summary>
    internal void Remember(Case @case, IReadOnlyList<OpenStep> open) => (latest, openSteps) = (@case, open);

    /// <summary>The case's open steps as the burst found them; null where it has not read them.</summary>
    internal IReadOnlyList<OpenStep>? FindOpenSteps(Case @case) => ReferenceEquals(latest, @case) ? openSteps : null;

    /// <summary>Merges facts and shows them to expressions at once.</summary>
    internal static void Merge(ActivityExecutionContext context, Case @case, JsonObject facts)
    {
        @case.Merge(facts);
        context.SetVariable(VariableName, @case.Data.DeepClone());
    }

    /// <summary>Adds a line to the history.</summary>
    internal CaseStep AddStep(Case @case, CaseStep step)
    {
        database.AddRow(step);
        return step;
    }

    /// <summary>Adds a line for something the system did by itself, stamped 系统自动 with its rule (design §6).</summary>
    internal CaseStep AddAutomaticStep(
        ActivityExecutionContext context, Case @case, StepKind kind, string title, string basis, string? outcome = null,
        Guid? documentId = null, JsonArray? details = null)
    {
        var step = AddStep(@case, new CaseStep
        {
            Id = Guid.CreateVersion7(context.Now),
            CaseId = @case.Id,
            Sequence = @case.NextStep(),
            At = context.Now,
            ActivityId = context.Activity.Id,
            Title = title,
            Kind = kind,
            Who = Actor.SystemName,
            Outcome = outcome,
            Automatic = true,
            Basis = basis,
            DocumentId = documentId,
            Details = details ?? [],
        });
        audit.Record(new AuditEntry(
            System(context, @case, basis), "case.step", "case", @case.Id.ToString(), outcome is null ? title : $"{title}：{outcome}"));
        return step;
    }

    /// <summary>Adds a line for a change of a clock, by the person who made it or stamped 系统自动; its audit row is written with the clock's history.</summary>
    internal void AddClockStep(DateTimeOffset now, Case @case, Clock clock, ClockChange change, string outcome) => AddStep(@case, new CaseStep
    {
        Id = Guid.CreateVersion7(now),
        CaseId = @case.Id,
        Sequence = @case.NextStep(),
        At = now,
        ActivityId = clock.ActivityId,
        Title = clock.Name,
        Kind = StepKind.Clock,
        WhoId = change.WhoId,
        Who = change.Who,
        Outcome = outcome,
        Opinion = change.Reason,
        Automatic = change.WhoId is null,
        Basis = change.Basis,
        DocumentId = change.DocumentId,
        Details = change.ApprovedBy is { } approver ? [Detail("批准人", approver)] : [],
    });

    internal static ChangeContext System(ActivityExecutionContext context, Case @case, string rule) =>
        ChangeContext.BySystem(rule, context.Now) with { CaseId = @case.Id.ToString(), ProcessId = @case.InstanceId };

    internal static JsonObject Detail(string label, string? value) => new() { ["label"] = label, ["value"] = value };
}
