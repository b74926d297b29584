using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Reads states as they are written, in half the time of the compiler's reader, which puts each object together from a list of boxed values: every burst reads one.</summary>
/// <remarks>
/// What stands there otherwise (another type, a property that is missing or unknown) is left to <see cref="StateJsonContext"/>, which reads it or says what is
/// wrong. So a property that is forgotten here costs time and nothing else; a test says so.
/// </remarks>
internal static class StateReader
{
    private static readonly JsonSerializerOptions Options = StateJson.Context.Options;
    private static readonly JsonConverter<JsonNode?> Nodes = (JsonConverter<JsonNode?>)StateJson.Context.JsonNode.Converter;
    private static readonly JsonConverter<JsonObject?> Objects = (JsonConverter<JsonObject?>)StateJson.Context.JsonObject.Converter;

    private delegate bool TryItem<T>(ref Utf8JsonReader reader, out T? item);

    /// <summary>Null: leave it to the other one.</summary>
    public static WorkflowState? TryRead(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = Options.MaxDepth });
        return reader.Read() && TryReadState(ref reader, out var state) && !reader.Read() ? state : null;
    }

    private static bool TryReadState(ref Utf8JsonReader reader, out WorkflowState? state)
    {
        state = null;
        string? instanceId = null, definitionId = null, definitionVersionId = null, correlationId = null, name = null, parentInstanceId = null, trigger = null;
        int? definitionVersion = null;
        WorkflowStatus status = default;
        WorkflowSubStatus subStatus = default;
        DateTimeOffset createdAt = default, updatedAt = default, finishedAt = default;
        var isFinished = false;
        long journalLength = 0, idsDrawn = 0;
        Dictionary<string, JsonNode?> input = [], output = [];
        Dictionary<string, Dictionary<string, JsonNode?>> activityOutputs = [];
        JsonNode? lastResult = null;
        List<ActivityState> activities = [];
        List<Bookmark> bookmarks = [];
        List<WorkflowIncident> incidents = [];
        List<SetAsideWork>? setAside = null;

        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (Is(ref reader, "instanceId"u8)) isRead = TryText(ref reader, out instanceId);
            else if (Is(ref reader, "definitionId"u8)) isRead = TryText(ref reader, out definitionId);
            else if (Is(ref reader, "definitionVersionId"u8)) isRead = TryText(ref reader, out definitionVersionId);
            else if (Is(ref reader, "definitionVersion"u8))
            {
                isRead = TryInteger(ref reader, out int version);
                definitionVersion = version;
            }
            else if (Is(ref reader, "correlationId"u8)) isRead = TryText(ref reader, out correlationId);
            else if (Is(ref reader, "name"u8)) isRead = TryText(ref reader, out name);
            else if (Is(ref reader, "parentInstanceId"u8)) isRead = TryText(ref reader, out parentInstanceId);
            else if (Is(ref reader, "status"u8)) isRead = TryName(ref reader, out status);
            else if (Is(ref reader, "subStatus"u8)) isRead = TryName(ref reader, out subStatus);
            else if (Is(ref reader, "createdAt"u8)) isRead = TryInstant(ref reader, out createdAt);
            else if (Is(ref reader, "updatedAt"u8)) isRead = TryInstant(ref reader, out updatedAt);
            else if (Is(ref reader, "finishedAt"u8)) isRead = isFinished = TryInstant(ref reader, out finishedAt);
            else if (Is(ref reader, "journalLength"u8)) isRead = TryInteger(ref reader, out journalLength);
            else if (Is(ref reader, "idsDrawn"u8)) isRead = TryInteger(ref reader, out idsDrawn);
            else if (Is(ref reader, "triggerActivityId"u8)) isRead = TryText(ref reader, out trigger);
            else if (Is(ref reader, "input"u8)) isRead = TryValues(ref reader, out input);
            else if (Is(ref reader, "output"u8)) isRead = TryValues(ref reader, out output);
            else if (Is(ref reader, "activityOutputs"u8)) isRead = TryOutputs(ref reader, out activityOutputs);
            else if (Is(ref reader, "lastResult"u8)) isRead = TryNode(ref reader, out lastResult);
            else if (Is(ref reader, "activities"u8)) isRead = TryList(ref reader, activities, TryReadActivity);
            else if (Is(ref reader, "bookmarks"u8)) isRead = TryList(ref reader, bookmarks, TryReadBookmark);
            else if (Is(ref reader, "incidents"u8)) isRead = TryIncidents(ref reader, out incidents);
            else if (Is(ref reader, "setAside"u8)) isRead = (setAside = JsonSerializer.Deserialize(ref reader, StateJson.Context.ListSetAsideWork)) is not null;
            else return false;
            if (!isRead)
                return false;
        }

        if (instanceId is null || definitionId is null || definitionVersionId is null || definitionVersion is null)
            return false;
        state = new WorkflowState
        {
            InstanceId = instanceId,
            DefinitionId = definitionId,
            DefinitionVersionId = definitionVersionId,
            DefinitionVersion = definitionVersion.Value,
            CorrelationId = correlationId,
            Name = name,
            ParentInstanceId = parentInstanceId,
            Status = status,
            SubStatus = subStatus,
            CreatedAt = createdAt,
            UpdatedAt = updatedAt,
            FinishedAt = isFinished ? finishedAt : null,
            JournalLength = journalLength,
            IdsDrawn = idsDrawn,
            TriggerActivityId = trigger,
            Input = input,
            Output = output,
            ActivityOutputs = activityOutputs,
            LastResult = lastResult,
            Activities = activities,
            Bookmarks = bookmarks,
            Incidents = incidents,
            SetAside = setAside,
        };
        return true;
    }

    private static bool TryIncidents(ref Utf8JsonReader reader, out List<WorkflowIncident> incidents)
    {
        var read = JsonSerializer.Deserialize(ref reader, StateJson.Context.ListWorkflowIncident);
        incidents = read ?? [];
        return read is not null;
    }

    private static bool TryReadActivity(ref Utf8JsonReader reader, out ActivityState? activity)
    {
        activity = null;
        string? id = null, activityId = null, nodeId = null, activityType = null, ownerId = null;
        ActivityStatus status = default;
        DateTimeOffset startedAt = default, completedAt = default;
        var isCompleted = false;
        List<string>? outcomes = null;
        JsonObject? properties = null;
        Dictionary<string, JsonNode?>? variables = null, inputs = null;
        Dictionary<string, Dictionary<string, JsonNode?>>? outputs = null;
        FlowScope? flow = null;
        var isBackward = false;

        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (Is(ref reader, "id"u8)) isRead = TryText(ref reader, out id);
            else if (Is(ref reader, "activityId"u8)) isRead = TryText(ref reader, out activityId);
            else if (Is(ref reader, "nodeId"u8)) isRead = TryText(ref reader, out nodeId);
            else if (Is(ref reader, "activityType"u8)) isRead = TryText(ref reader, out activityType);
            else if (Is(ref reader, "ownerId"u8)) isRead = TryText(ref reader, out ownerId);
            else if (Is(ref reader, "status"u8)) isRead = TryName(ref reader, out status);
            else if (Is(ref reader, "startedAt"u8)) isRead = TryInstant(ref reader, out startedAt);
            else if (Is(ref reader, "completedAt"u8)) isRead = isCompleted = TryInstant(ref reader, out completedAt);
            else if (Is(ref reader, "outcomes"u8)) isRead = TryTexts(ref reader, outcomes = []);
            else if (Is(ref reader, "properties"u8)) isRead = TryObject(ref reader, out properties);
            else if (Is(ref reader, "variables"u8)) isRead = TryValues(ref reader, out variables);
            else if (Is(ref reader, "inputs"u8)) isRead = TryValues(ref reader, out inputs);
            else if (Is(ref reader, "outputs"u8)) isRead = TryOutputs(ref reader, out outputs);
            else if (Is(ref reader, "flow"u8)) isRead = TryReadFlow(ref reader, out flow);
            else if (Is(ref reader, "isBackward"u8)) isRead = TryBoolean(ref reader, out isBackward);
            else return false;
            if (!isRead)
                return false;
        }

        if (id is null || activityId is null || nodeId is null || activityType is null)
            return false;
        activity = new ActivityState
        {
            Id = id,
            ActivityId = activityId,
            NodeId = nodeId,
            ActivityType = activityType,
            OwnerId = ownerId,
            Status = status,
            StartedAt = startedAt,
            CompletedAt = isCompleted ? completedAt : null,
            Outcomes = outcomes,
            Properties = properties,
            Variables = variables,
            Inputs = inputs,
            Outputs = outputs,
            Flow = flow,
            IsBackward = isBackward,
        };
        return true;
    }

    private static bool TryReadFlow(ref Utf8JsonReader reader, out FlowScope? flow)
    {
        flow = new FlowScope();
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (Is(ref reader, "a"u8)) isRead = TryCounts(ref reader, flow.Activities);
            else if (Is(ref reader, "c"u8)) isRead = TryCounts(ref reader, flow.Connections);
            else if (Is(ref reader, "f"u8)) isRead = TryTexts(ref reader, flow.Followed);
            else return false;
            if (!isRead)
                return false;
        }

        return true;
    }

    private static bool TryReadBookmark(ref Utf8JsonReader reader, out Bookmark? bookmark)
    {
        bookmark = null;
        string? id = null, instanceId = null, name = null, activityId = null, activityNodeId = null, activityInstanceId = null, hash = null, callback = null;
        JsonObject? payload = null;
        DateTimeOffset dueAt = default;
        bool isTimer = false, autoBurn = false, autoComplete = false;

        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (Is(ref reader, "id"u8)) isRead = TryText(ref reader, out id);
            else if (Is(ref reader, "instanceId"u8)) isRead = TryText(ref reader, out instanceId);
            else if (Is(ref reader, "name"u8)) isRead = TryText(ref reader, out name);
            else if (Is(ref reader, "activityId"u8)) isRead = TryText(ref reader, out activityId);
            else if (Is(ref reader, "activityNodeId"u8)) isRead = TryText(ref reader, out activityNodeId);
            else if (Is(ref reader, "activityInstanceId"u8)) isRead = TryText(ref reader, out activityInstanceId);
            else if (Is(ref reader, "payload"u8)) isRead = TryObject(ref reader, out payload);
            else if (Is(ref reader, "hash"u8)) isRead = TryText(ref reader, out hash);
            else if (Is(ref reader, "dueAt"u8)) isRead = isTimer = TryInstant(ref reader, out dueAt);
            else if (Is(ref reader, "callbackMethodName"u8)) isRead = TryText(ref reader, out callback);
            else if (Is(ref reader, "autoBurn"u8)) isRead = TryBoolean(ref reader, out autoBurn);
            else if (Is(ref reader, "autoComplete"u8)) isRead = TryBoolean(ref reader, out autoComplete);
            else return false;
            if (!isRead)
                return false;
        }

        if (id is null || instanceId is null || name is null || activityId is null || activityNodeId is null || activityInstanceId is null || hash is null)
            return false;
        bookmark = new Bookmark(
            id, instanceId, name, activityId, activityNodeId, activityInstanceId, payload, hash, isTimer ? dueAt : null, callback, autoBurn, autoComplete);
        return true;
    }

    private static bool TryList<T>(ref Utf8JsonReader reader, List<T> items, TryItem<T> tryItem)
    {
        items.Clear();
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!tryItem(ref reader, out var item))
                return false;
            items.Add(item!);
        }

        return true;
    }

    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name);

    private static bool TryText(ref Utf8JsonReader reader, out string? value)
    {
        var isText = reader.Read() && reader.TokenType == JsonTokenType.String;
        value = isText ? reader.GetString() : null;
        return isText;
    }

    private static bool TryInteger(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value);
    }

    private static bool TryInteger(ref Utf8JsonReader reader, out long value)
    {
        value = 0;
        return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out value);
    }

    private static bool TryBoolean(ref Utf8JsonReader reader, out bool value)
    {
        var isBoolean = reader.Read() && reader.TokenType is JsonTokenType.True or JsonTokenType.False;
        value = isBoolean && reader.GetBoolean();
        return isBoolean;
    }

    private static bool TryInstant(ref Utf8JsonReader reader, out DateTimeOffset value)
    {
        value = default;
        return reader.Read() && reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out value);
    }

    private static bool TryName<T>(ref Utf8JsonReader reader, out T value)
        where T : struct, Enum
    {
        value = default;
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            return false;
        foreach (var (name, candidate) in NamesOf<T>.All)
        {
            if (!reader.ValueTextEquals(name))
                continue;
            value = candidate;
            return true;
        }

        return false;
    }

    private static bool TryNode(ref Utf8JsonReader reader, out JsonNode? value)
    {
        value = reader.Read() && reader.TokenType != JsonTokenType.Null ? Nodes.Read(ref reader, typeof(JsonNode), Options) : null;
        return value is not null;
    }

    private static bool TryObject(ref Utf8JsonReader reader, out JsonObject? value)
    {
        value = reader.Read() && reader.TokenType == JsonTokenType.StartObject ? Objects.Read(ref reader, typeof(JsonObject), Options) : null;
        return value is not null;
    }

    private static bool TryTexts(ref Utf8JsonReader reader, ICollection<string> values)
    {
        values.Clear();
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
            values.Add(reader.GetString()!);
        return reader.TokenType == JsonTokenType.EndArray;
    }

    private static bool TryCounts(ref Utf8JsonReader reader, Dictionary<string, int> counts)
    {
        counts.Clear();
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            if (!TryInteger(ref reader, out int count))
                return false;
            counts[key] = count;
        }

        return true;
    }

    private static bool TryOutputs(ref Utf8JsonReader reader, out Dictionary<string, Dictionary<string, JsonNode?>> outputs)
    {
        outputs = [];
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            if (!TryValues(ref reader, out var values))
                return false;
            outputs[key] = values;
        }

        return true;
    }

    private static bool TryValues(ref Utf8JsonReader reader, out Dictionary<string, JsonNode?> values)
    {
        values = [];
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            values[key] = reader.TokenType == JsonTokenType.Null ? null : Nodes.Read(ref reader, typeof(JsonNode), Options);
        }

        return true;
    }

    private static class NamesOf<T>
        where T : struct, Enum
    {
        public static readonly (byte[] Name, T Value)[] All = [.. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(value.ToString()), value))];
    }
}
