using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Runtime;

/// <summary>The states' own reader knows every property; the conformance cases hold it against the compiler's too.</summary>
public sealed class StateJsonTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("STATE_JSON_CASES"), out var cases) ? cases : 300;

    [Fact]
    public void AnyState_IsRead_AsTheCompilersReaderDoes()
    {
        for (var seed = 0; seed < Cases; seed++)
            StateRoundTrip.Through((WorkflowState)Make(typeof(WorkflowState), new Random(seed), fullness: seed % 3)!);
    }

    [Theory]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":1,"unknown":{"a":[1]}}""")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":1,"status":1,"name":null,"activityOutputs":{}}""")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":1,"activities":[{"id":"a","activityId":"b","nodeId":"c","activityType":"t","later":true}]}""")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":1,"activities":[{"id":"a","activityId":"b","nodeId":"c","activityType":"t","status":"running"}]}""")]
    public void WhatIsWrittenOtherwise_IsReadByTheCompilersReader(string json)
    {
        var text = Encoding.UTF8.GetBytes(json[..^1] + ""","input":{},"output":{},"activityOutputs":{},"activities":[],"bookmarks":[],"incidents":[]}""");
        if (json.Contains("\"activities\"", StringComparison.Ordinal))
            text = Encoding.UTF8.GetBytes(json[..^1] + ""","input":{},"output":{},"activityOutputs":{},"bookmarks":[],"incidents":[]}""");

        Assert.Null(StateReader.TryRead(text));
        StateRoundTrip.AssertSame(StateRoundTrip.Reference(text), WorkflowState.Deserialize(text));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v"}""")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":"1"}""")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":1} {}""")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":1,"activities":[{}]}""")]
    [InlineData("""{"instanceId":"i","definitionId":"d","definitionVersionId":"v","definitionVersion":1""")]
    public void WhatIsNoState_IsRefused(string json) =>
        Assert.ThrowsAny<JsonException>(() => WorkflowState.Deserialize(Encoding.UTF8.GetBytes(json)));

    /// <summary>A value of the type, all of its properties filled by chance: one that is added later, and that the hand-written code does not know, makes the test fail.</summary>
    private static object? Make(Type type, Random random, int fullness)
    {
        if (type == typeof(string))
            return Text(random);
        if (type == typeof(int))
            return random.Next(-5, int.MaxValue);
        if (type == typeof(long))
            return random.NextInt64(-5, long.MaxValue);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffset(random.NextInt64(DateTimeOffset.MaxValue.Ticks / 2), TimeSpan.Zero).ToOffset(TimeSpan.FromHours(random.Next(0, 9)));
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        if (type == typeof(JsonObject))
            return new JsonObject { [Text(random)] = Node(random, 3), ["b"] = Node(random, 2), ["空"] = null };
        if (type == typeof(JsonNode))
            return random.Next(6) == 0 ? null : Node(random, 3);
        if (type == typeof(IReadOnlyList<string>))
            return Enumerable.Range(0, random.Next(4)).Select(_ => Text(random)).ToList();
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
            return Many(type, random, fullness);
        return Filled(type, random, fullness);
    }

    private static object Many(Type type, Random random, int fullness)
    {
        var many = Activator.CreateInstance(type)!;
        var arguments = type.GetGenericArguments();
        var add = type.GetMethod("Add", arguments)!;
        for (var n = fullness == 0 ? 0 : random.Next(4); n > 0; n--)
            add.Invoke(many, arguments.Length == 2 ? [Text(random) + n, Make(arguments[1], random, fullness)] : [Make(arguments[0], random, fullness)]);
        return many;
    }

    private static object Filled(Type type, Random random, int fullness)
    {
        var constructor = type.GetConstructors().MinBy(c => c.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => IsEmpty(p.Name!) ? null : Make(Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType, random, fullness))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && constructor.GetParameters().All(c => c.Name != p.Name)))
        {
            if (!IsEmpty(property.Name))
                property.SetValue(made, Make(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, random, fullness));
        }

        return made;

        // What may be missing.
        bool IsEmpty(string name) => new System.Reflection.NullabilityInfoContext() is var context
            && (type.GetProperty(name) is { } property ? context.Create(property).ReadState == System.Reflection.NullabilityState.Nullable : throw new InvalidOperationException(name))
            && fullness < 2 && (fullness == 0 || random.Next(2) == 0);
    }

    private static JsonNode? Node(Random random, int depth) => random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next()),
        2 => JsonValue.Create(random.NextDouble() * 1e6),
        3 => JsonValue.Create(random.Next(2) == 0),
        4 => JsonNode.Parse("12345678901234567890.10"),
        5 => JsonValue.Create((decimal)random.NextDouble()),
        6 => JsonValue.Create(Text(random)),
        7 => new JsonArray(Node(random, depth - 1), Node(random, depth - 1)),
        _ => new JsonObject { [Text(random)] = Node(random, depth - 1), ["a"] = Node(random, depth - 1) },
    };

    private static string Text(Random random) => random.Next(6) switch
    {
        0 => "",
        1 => "登记“问题” \"引号\" <b> & ' + \\ /",
        2 => "\u0000\u001f\u007f\u2028é😀\ud800" + random.Next(),
        3 => "id",
        _ => "step-" + random.Next(1000),
    };
}
