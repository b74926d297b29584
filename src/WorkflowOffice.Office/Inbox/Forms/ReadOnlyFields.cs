using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>What is shown and not asked for has the value that the step gave it: neither a draft nor a sender changes it, so conditions may hang on it.</summary>
internal static class ReadOnlyFields
{
    /// <param name="values">As they came from the browser or a draft; not changed.</param>
    /// <param name="stored">What the step filled in when it made the task.</param>
    internal static JsonObject AsStored(IReadOnlyList<FormField> fields, JsonObject values, JsonObject stored)
    {
        var trusted = (JsonObject)values.DeepClone();
        foreach (var field in fields.Where(field => field.ReadOnly))
        {
            trusted.Remove(field.Name);
            if (stored[field.Name] is { } value)
                trusted[field.Name] = value.DeepClone();
        }

        return trusted;
    }
}
