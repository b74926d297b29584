using System.Text.RegularExpressions;
using WorkflowOffice.Office.Cases.FindEarlierCases;
using WorkflowOffice.Office.Cases.HandOver;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Draws;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.MustChecks;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Which facts of the case each step fills: fields of its form, documents, periods, services.</summary>
/// <remarks>A fact is a name, or a list and a name in it: <c>Clocks.objection</c>. Facts of a period are there from its start, all others when the step is done.</remarks>
internal sealed partial class CaseFacts
{
    /// <summary>The record of every decision by table; a template's field of that name is another thing.</summary>
    internal const string Decisions = "Decisions";

    private const string Anything = "*";

    /// <summary>There from the beginning (StartCase), or added to every document by the system.</summary>
    private static readonly string[] Always = ["CaseNo", "CaseTitle", "StartedById", "StartedByName", "StartedByUnit", "StartedByUnitId", "StartedOn"];

    private static readonly HashSet<string> Silent =
        [StepSettings.StopDeadline, StepSettings.CancelSteps, StepSettings.Refuse, StepSettings.Notify, StepSettings.OpenCase, StepSettings.KeepMustChecks, StepSettings.GrantRecordAccess, StepSettings.ReturnResult];

    private readonly GateContext context;
    private readonly Dictionary<Activity, string[]> filled;

    internal CaseFacts(GateContext context)
    {
        this.context = context;
        filled = context.Steps.ToDictionary(step => step, step => FilledBy(step).ToArray());
    }

    /// <summary>Names under which facts stand in lists of their own.</summary>
    internal static IReadOnlySet<string> Lists { get; } = new HashSet<string> { "Services", "Documents", "Clocks", "DoneBy", DrawFacts.Fact };

    /// <summary>Some step, anywhere, fills it.</summary>
    internal bool IsKnown(string fact) =>
        Always.Contains(fact) || Lists.Contains(fact) || filled.Values.Any(facts => facts.Contains(fact) || facts.Contains(Anything));

    /// <summary>There is a way of running in which it is filled when this step starts.</summary>
    internal bool MayBeFilledBefore(Activity step, string fact)
    {
        if (Always.Contains(fact) || Lists.Contains(fact))
            return true;
        var before = context.Analysis.Before(step);
        // Where the flow is torn, that is the finding; what the lost steps would fill is not missing besides.
        if (context.Analysis.Unreachable.Contains(step) || context.Analysis.Unreachable.Any(lost => Fills(lost, fact)))
            return true;
        return before.MayHaveCompleted.Any(s => Fills(s, fact)) || before.MayHaveStarted.Any(s => s.Type == StepSettings.StatutoryDeadline && Fills(s, fact));
    }

    internal IEnumerable<Activity> FillersOf(string fact) => filled.Where(pair => pair.Value.Contains(fact)).Select(pair => pair.Key);

    private bool Fills(Activity step, string fact) => filled.TryGetValue(step, out var facts) && (facts.Contains(fact) || facts.Contains(Anything));

    private IEnumerable<string> FilledBy(Activity step) => step.Type switch
    {
        StepSettings.HumanTask => FieldsOf(step.Read<TaskForm>("form")).Append("DoneBy." + step.Id).Concat(step.Texts("outcomeField")),
        StepSettings.ServeDocument => FieldsOf(ServiceForm.Serve).Append("Services." + step.Text("document")).Append($"Documents.{step.Text("document")}-receipt"),
        StepSettings.GenerateDocument => ["Documents." + (step.Text("key") ?? step.Text("template"))],
        StepSettings.StatutoryDeadline => ["Clocks." + step.Text("key")],
        StepSettings.CheckTimeliness => ["Timeliness"],
        StepSettings.RecordGate => ["Gates"],
        StepSettings.ApplyProfiles => ["Profiles", "Rules", "Choices", "ChosenFrom", "ProfileNotice"],
        StepSettings.SetFacts => step.Script("facts") is { } script && ScriptUses.Of(script).Keys is { } keys ? keys : [Anything],
        StepSettings.ArchiveCase => ["Result", "Documents.archive-index"],
        StepSettings.FindEarlierCases => step.Texts("into").SelectMany(into => new[] { into, FindEarlierCasesActivity.WordsOf(into) }),
        StepSettings.ChangeCredential => ["Credentials"],
        StepSettings.HandOver or StepSettings.OtherUnits => step.Texts("into"),
        StepSettings.AwaitResult => step.Texts("into").SelectMany(into => new[] { into, AwaitResultActivity.DetailsOf(into) }),
        StepSettings.TakeMustChecks => [TakeMustChecksActivity.Fact, TakeMustChecksActivity.CountFact],
        StepSettings.PublishDrawList => [$"{DrawFacts.Fact}.{step.Text("key")}"],
        StepSettings.DrawLots => [$"{DrawFacts.Fact}.{step.Text("key")}", .. step.Texts("into")],
        StepSettings.DecideByTable when TablesOf(step).ToList() is { Count: > 0 } tables =>
            tables.SelectMany(table => context.Installation.TableOutputs[table].Append($"{Decisions}.{table}")),
        _ => IsKnownToFillNothing(step) ? [] : [Anything],
    };

    /// <summary>The table of the step, or those among which its expression chooses.</summary>
    private IEnumerable<string> TablesOf(Activity step) =>
        (step.Script("table") is { } script ? TextInScript().Matches(script).Select(match => match.Groups[1].Value) : step.Texts("table"))
            .Where(context.Installation.TableOutputs.ContainsKey).Distinct();

    [GeneratedRegex("""['"]([^'"]+)['"]""")]
    private static partial Regex TextInScript();

    private static IEnumerable<string> FieldsOf(TaskForm? form)
    {
        foreach (var field in (form?.Fields ?? []).Where(f => f is { ReadOnly: false, Hidden: false, Kind: not FieldKind.Note }))
        {
            yield return field.Name;
            if (field.Kind is FieldKind.Person or FieldKind.Unit or FieldKind.Post or FieldKind.Law)
                yield return FieldNames.NameOf(field.Name);
            if (field.Kind == FieldKind.Person)
                yield return FieldNames.PostOf(field.Name);
            if (field.Kind == FieldKind.Unit)
                yield return FieldNames.KindOf(field.Name);
            if (field.NeedsCredential)
                yield return FieldNames.CredentialOf(field.Name);
            if (field.OptionsFrom is not null)
                yield return ReferenceLists.ReferenceCatalogue.DetailsOf(field.Name);
        }

        foreach (var rule in form?.Rules ?? [])
        {
            if (rule.Set is { Length: > 0 } fact)
                yield return fact;
            foreach (var kept in rule.Each is null ? rule.Into?.Values ?? [] : [])
                yield return kept;
        }
    }

    /// <summary>What the gate does not know may fill anything: no finding is better than a wrong one.</summary>
    private static bool IsKnownToFillNothing(Activity step) =>
        Silent.Contains(step.Type) || (step.Type.StartsWith("Elsa.", StringComparison.Ordinal) && step.Type != "Elsa.RunJavaScript");
}
