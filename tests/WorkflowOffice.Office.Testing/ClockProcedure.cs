using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Testing;

/// <summary>A procedure that is nothing but one clock, for tests of clocks: any rule, from any fact.</summary>
public static class ClockProcedure
{
    private static int last;

    /// <summary>Publishes the definition unless this database has it.</summary>
    public static Task<WorkflowDefinition> PublishAsync(IServiceProvider services) => TestProcedure.PublishAsync(services, Json);

    /// <summary>Starts a case whose one step is the clock, in a burst of the caller; returns the case.</summary>
    public static async Task<Case> StartAsync(IBurst burst, WorkflowDefinition definition, ClockFact fact, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7(burst.Now);
        var @case = new Case
        {
            Id = id,
            No = string.Create(CultureInfo.InvariantCulture, $"T-{Interlocked.Increment(ref last):D6}"),
            Title = $"期限 {fact.Rule}",
            InstanceId = id.ToString("N"),
            DefinitionId = definition.DefinitionId,
            DefinitionVersionId = definition.Id,
            DefinitionVersion = definition.Version,
            Procedure = definition.Name,
            StartedById = fact.StarterId,
            StartedByName = "张维",
            StartedByUnitId = null,
            StartedAt = burst.Now,
        };
        @case.Merge(new JsonObject
        {
            ["Rule"] = fact.Rule,
            ["StartFact"] = fact.StartedOn,
            ["Days"] = fact.Length,
            ["FixedDate"] = fact.FixedDate,
            ["Ladder"] = fact.Ladder,
            ["WhenDue"] = fact.Escalates ? "Escalate" : "Complete",
        });
        burst.Services.GetRequiredService<OfficeDbContext>().Cases.Add(@case);
        await burst.StartAsync(new StartWorkflow(definition, @case.InstanceId, CorrelationId: @case.No), cancellationToken);
        return @case;
    }

    private static JsonObject Json => TestProcedure.Definition(
        "one-clock",
        "一个期限",
        [
            TestProcedure.Activity("clock", "WorkflowOffice.StatutoryDeadline", new()
            {
                ["key"] = TestProcedure.Literal("clock"),
                ["rule"] = TestProcedure.Script("variables.Case.Rule"),
                ["startedOn"] = TestProcedure.Script("variables.Case.StartFact"),
                ["length"] = TestProcedure.Script("variables.Case.Days", "Int32"),
                ["fixedDate"] = TestProcedure.Script("variables.Case.FixedDate"),
                ["post"] = TestProcedure.Literal("SupervisionOfficer"),
                ["ladder"] = TestProcedure.Script("variables.Case.Ladder"),
                ["whenDue"] = TestProcedure.Script("variables.Case.WhenDue"),
            }),
            TestProcedure.Activity("finish", "Elsa.Finish"),
        ],
        [TestProcedure.Connection("open", "Done", "clock"), TestProcedure.Connection("clock", "届满", "finish")]);
}
