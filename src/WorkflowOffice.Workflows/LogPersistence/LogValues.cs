using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Execution;

namespace WorkflowOffice.Workflows.LogPersistence;

/// <summary>
/// Writes kept values into the last line that an execution has in this burst, under Elsa's names (<c>activityState</c>: inputs). Bounded: what is
/// too large is replaced by a remark that says so.
/// </summary>
internal sealed class LogValues(BurstRecord record)
{
    /// <summary>Characters of one value.</summary>
    private const int LargestValue = 16 * 1024;

    /// <summary>Characters of all values of one burst.</summary>
    private const int LargestBurst = 256 * 1024;

    private long written;

    public void Write(ActivityExecutionContext context, KeptValues kept)
    {
        if (context.LastJournalIndex is not { } line) return;
        var inputs = new JsonObject();
        foreach (var input in context.Activity.Inputs)
            if (kept.Inputs.Contains(input.Name) && context.TryGetEvaluated(input, out var value)) inputs[input.Name] = Bounded(value);
        Add(line, "activityState", inputs);
        var outputs = new JsonObject();
        foreach (var output in context.Activity.Outputs.Where(o => kept.Outputs.Contains(o.Name)))
            if (context.OutputsOfBurst?.TryGetValue(output.Name, out var value) == true) outputs[output.Name] = Bounded(value);
            else if (kept.IsNew) outputs[output.Name] = null;
        Add(line, "outputs", outputs);
        if (kept.InternalState && context.State.Properties is { Count: > 0 } properties) record.Annotate(line, "properties", Bounded(properties));
        if (kept.Trouble is { } trouble) record.Annotate(line, "logPersistence", trouble);
    }

    private void Add(int line, string name, JsonObject values)
    {
        if (values.Count > 0) record.Annotate(line, name, values);
    }

    private JsonNode? Bounded(JsonNode? value)
    {
        var size = ValueSize.Of(value, LargestValue);
        if (size > LargestValue) return $"（超过 {LargestValue / 1024} K 字符，不留存）";
        if (written + size > LargestBurst) return "（本次推进留存的内容已满，不留存）";
        written += size;
        return value?.DeepClone();
    }
}
