using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Simulation;

namespace WorkflowOffice.Office.TestRuns;

/// <summary>What the office's steps would leave in the case, invented: so that a test run reaches the end of a procedure.</summary>
internal sealed class SimulatedCase : IStepSimulation
{
    private const string Person = "00000000-0000-0000-0000-000000000001";

    public void Leave(Activity step, string? outcome, int visit, ActivityExecutionContext context)
    {
        var today = LegalTime.DateOf(context.Now).ToIso();
        var facts = context.GetVariable(CaseWork.VariableName)?.DeepClone() as JsonObject ?? [];
        switch (step.Type)
        {
            case StepSettings.OpenCase:
                Put(facts, ("CaseNo", "测试"), ("CaseTitle", "测试运行"), ("StartedById", Person), ("StartedByName", "测试人员"), ("StartedByUnit", "测试科室"), ("StartedOn", today));
                break;
            case StepSettings.HumanTask when outcome is not null:
                foreach (var field in step.Read<TaskForm>("form")?.Fields ?? [])
                    Fill(facts, field, visit, today);
                if (step.Text("outcomeField") is { } outcomeField)
                    facts[outcomeField] = outcome;
                Below(facts, "DoneBy")[step.Id] = new JsonObject { ["Id"] = Person, ["Name"] = "测试人员" };
                break;
            case StepSettings.GenerateDocument when (step.Text("key") ?? step.Text("template")) is { } key:
                Below(facts, "Documents")[key] = new JsonObject { ["Id"] = Person, ["DocNo"] = "测试号", ["Title"] = step.DisplayText, ["DatedOn"] = today };
                break;
            case StepSettings.ServeDocument when step.Text("document") is { } document:
                Below(facts, "Services")[document] = new JsonObject
                {
                    ["Method"] = "直接送达",
                    ["Receiver"] = "测试单位",
                    ["DispatchedOn"] = today,
                    ["ServedOn"] = today,
                };
                break;
            case StepSettings.StatutoryDeadline when step.Text("key") is { } clock:
                Below(facts, "Clocks")[clock] = new JsonObject
                {
                    ["Name"] = step.DisplayText,
                    ["StartedOn"] = today,
                    ["RawEnd"] = today,
                    ["DueOn"] = today,
                    ["Sentence"] = "测试期限",
                };
                break;
            case StepSettings.CheckTimeliness:
                facts["Timeliness"] = new JsonObject
                {
                    ["CountFrom"] = today,
                    ["Day"] = 1,
                    ["DecisiveOn"] = today,
                    ["DueOn"] = today,
                    ["RawEnd"] = today,
                    ["ReceivedOn"] = today,
                    ["Words"] = "在期限内",
                };
                break;
            default:
                return;
        }

        context.SetVariable(CaseWork.VariableName, facts);
    }

    private static void Fill(JsonObject facts, FormField field, int visit, string today)
    {
        if (field.ReadOnly || field.Kind is FieldKind.Note)
            return;
        facts[field.Name] = SampleOf(field, visit, today);
        if (field.Kind is FieldKind.Person or FieldKind.Unit)
            facts[FieldNames.NameOf(field.Name)] = "测试" + field.Label;
    }

    /// <remarks>A step that comes again chooses the next: else a way back that depends on a choice would never be left.</remarks>
    private static JsonNode SampleOf(FormField field, int visit, string today) => field.Kind switch
    {
        FieldKind.Date => today,
        FieldKind.DateTime => today + "T09:00",
        FieldKind.Number => field.Min ?? 1,
        FieldKind.Select => field.Options is { Count: > 0 } options ? options[visit % options.Count].Value : "",
        FieldKind.MultiSelect or FieldKind.CheckList => new JsonArray([.. (field.Options ?? []).Select(option => (JsonNode)option.Value)]),
        FieldKind.CheckBox => visit % 2 == 0,
        FieldKind.Person or FieldKind.Unit => Person,
        FieldKind.Table => new JsonArray(RowOf(field, visit, today)),
        FieldKind.Attachments => new JsonArray(),
        _ => "测试" + field.Label,
    };

    private static JsonObject RowOf(FormField table, int visit, string today) =>
        new((table.Columns ?? []).Select(column => KeyValuePair.Create<string, JsonNode?>(column.Name, SampleOf(column, visit, today))));

    private static JsonObject Below(JsonObject facts, string name)
    {
        if (facts[name] is not JsonObject below)
            facts[name] = below = [];
        return below;
    }

    private static void Put(JsonObject facts, params (string Name, string Value)[] members)
    {
        foreach (var (name, value) in members)
            facts[name] = value;
    }
}
