using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>How often the activities and connections of one flowchart execution were visited, and whether the last visit was followed.</summary>
public sealed class FlowScope
{
    [JsonPropertyName("a")]
    public Dictionary<string, int> Activities { get; init; } = [];

    [JsonPropertyName("c")]
    public Dictionary<string, int> Connections { get; init; } = [];

    /// <summary>Connections whose last visit was followed.</summary>
    [JsonPropertyName("f")]
    public HashSet<string> Followed { get; init; } = [];

    public void VisitActivity(string activityId) => Activities[activityId] = ActivityVisits(activityId) + 1;

    public void VisitConnection(string connection, bool followed)
    {
        Connections[connection] = ConnectionVisits(connection) + 1;
        if (followed) Followed.Add(connection);
        else Followed.Remove(connection);
    }

    public int ActivityVisits(string activityId) => Activities.GetValueOrDefault(activityId);

    public int ConnectionVisits(string connection) => Connections.GetValueOrDefault(connection);
}
