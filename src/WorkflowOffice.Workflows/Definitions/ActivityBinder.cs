using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Fills an activity's properties from its JSON.</summary>
internal static class ActivityBinder
{
    public static void Bind(ActivityGraphReader reader, Activity activity, ActivityDescriptor descriptor, JsonObject node, string path)
    {
        activity.Inputs = [.. descriptor.Inputs.Where(i => i.IsWrapped).Select(i => BindInput(reader, activity, i, node, path))];
        activity.Outputs = [.. descriptor.Outputs.Select(o => BindOutput(reader, activity, o, node, path))];
        foreach (var property in descriptor.PlainProperties) BindPlain(reader, activity, property, node, path);
        foreach (var property in descriptor.EmbeddedPorts)
        {
            var name = ActivityDescriber.JsonName(property.Name);
            property.SetValue(activity, reader.ReadChild(activity, node[name], $"{path}.{name}"));
        }

        foreach (var property in descriptor.EmbeddedLists)
        {
            var name = ActivityDescriber.JsonName(property.Name);
            var list = (List<Activity>)property.GetValue(activity)!;
            foreach (var (item, itemPath) in DefinitionJson.Objects(node[name], $"{path}.{name}", reader.Findings))
                if (reader.ReadChild(activity, item, itemPath) is { } child) list.Add(child);
        }
    }

    /// <summary>Reads {typeName, expression} into an input that already stands on the activity or is created for it.</summary>
    public static void ReadWrapped(ActivityGraphReader reader, Activity activity, Input input, JsonNode? json, string path)
    {
        switch (json)
        {
            case null:
                break;
            case JsonObject o when o.ContainsKey("expression"):
                input.Expression = reader.ReadExpression(activity, o["expression"], path + ".expression");
                CheckLiteral(reader, activity, input, path);
                break;
            case JsonObject o when o.ContainsKey("memoryReference") || o.ContainsKey("typeName"):
                break;
            default:
                reader.Add(FindingCodes.WrongValueType, $"输入 {input.Name} 应是含 expression 的对象。", path, activity);
                break;
        }
    }

    public static string? ReadTarget(ActivityGraphReader reader, Activity activity, string outputName, JsonNode? json, string path)
    {
        switch (json)
        {
            case null:
                return null;
            case JsonObject o when o["memoryReference"] is JsonObject reference:
                return DefinitionJson.Text(reference, "id") is { Length: > 0 } id ? id : null;
            case JsonObject o when o["memoryReference"] is null:
                return null;
            default:
                reader.Add(FindingCodes.WrongValueType, $"输出 {outputName} 应是含 memoryReference 的对象。", path, activity);
                return null;
        }
    }

    private static Input BindInput(ActivityGraphReader reader, Activity activity, InputDescriptor descriptor, JsonObject node, string path)
    {
        var property = descriptor.Property!;
        var input = (Input?)property.GetValue(activity);
        if (input is null)
        {
            input = (Input)Activator.CreateInstance(property.PropertyType)!;
            property.SetValue(activity, input);
        }

        input.Name = descriptor.Name;
        input.DisplayName = descriptor.DisplayName;
        input.AutoEvaluate = descriptor.AutoEvaluate;
        input.AttributeDefault = descriptor.DefaultValue;
        ReadWrapped(reader, activity, input, node[descriptor.JsonName], $"{path}.{descriptor.JsonName}");
        return input;
    }

    private static Output BindOutput(ActivityGraphReader reader, Activity activity, OutputDescriptor descriptor, JsonObject node, string path)
    {
        var property = descriptor.Property!;
        var output = (Output?)property.GetValue(activity);
        if (output is null)
        {
            output = (Output)Activator.CreateInstance(property.PropertyType)!;
            property.SetValue(activity, output);
        }

        output.Name = descriptor.Name;
        output.TargetId = ReadTarget(reader, activity, descriptor.Name, node[descriptor.JsonName], $"{path}.{descriptor.JsonName}");
        return output;
    }

    private static void BindPlain(ActivityGraphReader reader, Activity activity, PropertyInfo property, JsonObject node, string path)
    {
        var name = ActivityDescriber.JsonName(property.Name);
        if (node[name] is not { } value) return;
        try
        {
            property.SetValue(activity, ValueConversion.ToClr(value, property.PropertyType, name, lenient: false));
        }
        catch (Faults.ValueConversionException)
        {
            reader.Add(FindingCodes.WrongValueType, $"{property.Name} 的值 {ValueText.Excerpt(value)} 不可用。", $"{path}.{name}", activity);
        }
    }

    /// <summary>A fixed value that can never be converted is refused when the definition is saved, not when it is reached.</summary>
    private static void CheckLiteral(ActivityGraphReader reader, Activity activity, Input input, string path)
    {
        if (input.Expression is not { Type: Expression.Literal or Expression.Object } expression || expression.Value is not { } value) return;
        if (expression.Text is { } text && string.IsNullOrWhiteSpace(text)) return;
        try
        {
            ValueConversion.ToClr(value, input.ValueType, input.Name, lenient: false);
        }
        catch (Exception e) when (e is Faults.ValueConversionException or JsonException)
        {
            reader.Add(
                FindingCodes.WrongValueType,
                $"输入 {input.Name} 的值 {ValueText.Excerpt(value)} 不能用作 {ActivityDescriber.TypeNameOf(input.ValueType)}。",
                path + ".expression.value",
                activity);
        }
    }
}
