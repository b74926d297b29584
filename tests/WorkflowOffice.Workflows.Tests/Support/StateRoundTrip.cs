using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>States are read by hand; here beside the compiler's reader, which says what the format is.</summary>
internal static class StateRoundTrip
{
    public static WorkflowState Reference(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize(utf8Json, StateJson.Context.WorkflowState)!;

    /// <summary>As with a database in between; fails where the two do not read the same state.</summary>
    public static WorkflowState Through(WorkflowState state)
    {
        var written = state.Serialize();
        var read = StateReader.TryRead(written);
        Assert.NotNull(read);
        AssertSame(Reference(written), read);
        return read;
    }

    public static void AssertSame(WorkflowState expected, WorkflowState actual)
    {
        Assert.Equal(Encoding.UTF8.GetString(expected.Serialize()), Encoding.UTF8.GetString(actual.Serialize()));
        // Numbers in JSON behave differently by the class that holds them.
        Assert.Equal(Nodes(expected), Nodes(actual));
    }

    private static IEnumerable<Type?> Nodes(WorkflowState state) =>
    [
        .. state.Input.Values.Select(TypeOf), .. state.Output.Values.Select(TypeOf), TypeOf(state.LastResult),
        .. state.ActivityOutputs.Values.SelectMany(values => values.Values.Select(TypeOf)),
        .. state.Activities.SelectMany(a => (a.Variables ?? []).Concat(a.Inputs ?? []).Select(pair => pair.Value).Append(a.Properties).Select(TypeOf)),
        .. state.Bookmarks.Select(b => TypeOf(b.Payload)),
    ];

    private static Type? TypeOf(JsonNode? node) => node?.GetType();
}
