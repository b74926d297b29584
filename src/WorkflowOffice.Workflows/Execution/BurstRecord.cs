using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Collects what a burst did.</summary>
internal sealed class BurstRecord
{
    private readonly List<JournalEntry> journal = [];
    private readonly List<WorkflowIncident> incidents = [];

    public List<Bookmark> Created { get; } = [];

    public List<Bookmark> Removed { get; } = [];

    public List<WorkflowEffect> Effects { get; } = [];

    public void Log(WorkflowExecution execution, ActivityExecutionContext context, string eventName, string? message, JsonObject? payload)
    {
        var activity = context.Activity;
        context.LastJournalIndex = journal.Count;
        journal.Add(new JournalEntry(
            execution.State.JournalLength++, execution.Now, activity.Id, activity.NodeId, context.Id, activity.Type,
            activity.DisplayText.Length > 0 ? activity.DisplayText : activity.Name, eventName, message, payload));
    }

    /// <summary>Adds a field to a line that this burst wrote.</summary>
    public void Annotate(int line, string name, JsonNode? value)
    {
        if (journal[line].Payload is null) journal[line] = journal[line] with { Payload = [] };
        journal[line].Payload![name] = value;
    }

    public void AddIncident(WorkflowExecution execution, ActivityExecutionContext context, Exception exception, bool log)
    {
        var activity = context.Activity;
        var fault = exception as WorkflowFaultException;
        var technical = fault?.TechnicalMessage ?? exception.Message;
        var inner = exception.InnerException;
        var incident = new WorkflowIncident(
            execution.NewId(), activity.Id, activity.NodeId, activity.Type, exception.Message, Details(exception), execution.Now)
        {
            ActivityInstanceId = context.Id,
            Code = (exception as WorkflowException)?.Code,
            TechnicalMessage = technical,
            ExceptionType = fault?.TechnicalType ?? exception.GetType().FullName,
            InnerExceptionType = inner is WorkflowFaultException innerFault ? innerFault.TechnicalType : inner?.GetType().FullName,
            InnerExceptionMessage = inner is WorkflowFaultException cause ? cause.TechnicalMessage : inner?.Message,
        };
        incidents.Add(incident);
        execution.State.Incidents.Add(incident);
        if (!log) return;
        Log(execution, context, "Faulted", exception.Message, new JsonObject
        {
            ["message"] = technical,
            ["exception"] = incident.ExceptionType,
            ["incidentId"] = incident.Id,
        });
    }

    public void ChildFinished(WorkflowExecution execution)
    {
        var state = execution.State;
        var output = new JsonObject();
        foreach (var (name, value) in state.Output) output[name] = value?.DeepClone();
        Effects.Add(new WorkflowEffect("child-finished", execution.RootContext?.Id ?? "", new JsonObject
        {
            ["parentInstanceId"] = state.ParentInstanceId,
            ["childInstanceId"] = state.InstanceId,
            ["status"] = state.Status.ToString(),
            ["subStatus"] = state.SubStatus.ToString(),
            ["output"] = output,
        }));
    }

    public BurstResult ToResult(WorkflowExecution execution, IReadOnlyList<ActivityState> activities, int steps) =>
        new(execution.State, Created, Removed, journal, incidents, Effects) { Activities = activities, Steps = steps };

    private static string Details(Exception exception)
    {
        var lines = new List<string>();
        for (Exception? e = exception; e is not null; e = e.InnerException)
            lines.Add(e is WorkflowFaultException fault ? $"{fault.TechnicalType}: {fault.TechnicalMessage}" : e.ToString());
        return string.Join(Environment.NewLine, lines);
    }
}
