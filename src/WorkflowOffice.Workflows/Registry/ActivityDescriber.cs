using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Registry;

/// <summary>Reads an activity class's attributes into its descriptor.</summary>
internal static class ActivityDescriber
{
    public static ActivityDescriptor Describe(Type type)
    {
        var attribute = type.GetCustomAttribute<ActivityAttribute>()
            ?? throw new AuthoringException($"活动类 {type.FullName} 缺少 [Activity] 特性。");
        if (type.GetConstructor(Type.EmptyTypes) is null)
            throw new AuthoringException($"活动类 {type.FullName} 需要一个公开的无参数构造函数。");
        var name = attribute.Type ?? type.Name;
        var displayName = attribute.DisplayName ?? name;
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        return new ActivityDescriptor
        {
            TypeName = $"{attribute.Namespace}.{name}",
            Namespace = attribute.Namespace,
            Name = displayName,
            Version = attribute.Version,
            Category = attribute.Category,
            DisplayName = displayName,
            Description = attribute.Description,
            Kind = attribute.Kind,
            IsBrowsable = attribute.IsBrowsable,
            IsStart = attribute.IsStart,
            IsTerminal = attribute.IsTerminal,
            IsContainer = typeof(Activities.Container).IsAssignableFrom(type),
            Inputs = [.. properties.Where(IsInput).Select(DescribeInput).OrderBy(i => i.Order)],
            Outputs = [.. properties.Where(IsOutput).Select(DescribeOutput)],
            Ports = [.. FlowPorts(type), .. properties.Where(IsEmbeddedPort).Select(EmbeddedPort)],
            Create = () => (Activity)Activator.CreateInstance(type)!,
            EmbeddedPorts = [.. properties.Where(IsEmbeddedPort)],
            EmbeddedLists = [.. properties.Where(IsEmbeddedList)],
            PlainProperties = [.. properties.Where(p => !IsInput(p) ? false : !IsWrapped(p) && p.CanWrite && IsPlain(p.PropertyType))],
        };
    }

    /// <summary>The property's JSON name: first letter lowered, as the designer writes it.</summary>
    public static string JsonName(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Elsa's name for a value type.</summary>
    public static string TypeNameOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(JsonObject)) return "ObjectDictionary";
        if (plain == typeof(string[]) || plain == typeof(IReadOnlyList<string>) || plain == typeof(List<string>)) return "List<String>";
        if (plain.IsPrimitive || plain == typeof(string) || plain == typeof(decimal) || plain == typeof(object) || plain == typeof(Guid)
            || plain == typeof(DateOnly) || plain == typeof(TimeOnly) || plain == typeof(DateTime) || plain == typeof(DateTimeOffset) || plain == typeof(TimeSpan))
            return plain.Name;
        return plain.IsEnum ? "String" : "Object";
    }

    private static IEnumerable<PortDescriptor> FlowPorts(Type type)
    {
        var node = type.GetCustomAttribute<FlowNodeAttribute>();
        if (node is null) yield break;
        for (var i = 0; i < node.Outcomes.Count; i++)
            yield return new PortDescriptor(node.Outcomes[i], node.DisplayNames?.ElementAtOrDefault(i) ?? node.Outcomes[i], PortType.Flow);
    }

    private static PortDescriptor EmbeddedPort(PropertyInfo property) =>
        new(property.Name, property.GetCustomAttribute<PortAttribute>()?.DisplayName ?? property.Name, PortType.Embedded);

    private static bool IsWrapped(PropertyInfo property) => typeof(Input).IsAssignableFrom(property.PropertyType);

    private static bool IsInput(PropertyInfo property) => IsWrapped(property) || property.IsDefined(typeof(InputAttribute));

    private static bool IsOutput(PropertyInfo property) => typeof(Output).IsAssignableFrom(property.PropertyType);

    private static bool IsEmbeddedPort(PropertyInfo property) => property.PropertyType == typeof(Activity) && property.IsDefined(typeof(PortAttribute));

    private static bool IsEmbeddedList(PropertyInfo property) => property.PropertyType == typeof(List<Activity>);

    private static bool IsPlain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || plain.IsPrimitive || plain == typeof(string) || plain == typeof(decimal);
    }

    private static InputDescriptor DescribeInput(PropertyInfo property)
    {
        var attribute = property.GetCustomAttribute<InputAttribute>();
        var wrapped = IsWrapped(property);
        if (wrapped && !property.CanWrite) throw new AuthoringException($"活动类 {property.DeclaringType!.Name} 的输入 {property.Name} 必须可写。");
        var valueType = wrapped ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        var plain = Nullable.GetUnderlyingType(valueType) ?? valueType;
        var options = attribute?.Options ?? (plain.IsEnum ? Enum.GetNames(plain) : null);
        return new InputDescriptor
        {
            Name = property.Name,
            JsonName = JsonName(property.Name),
            TypeName = attribute?.TypeName ?? TypeNameOf(valueType),
            DisplayName = attribute?.DisplayName ?? property.Name,
            Description = attribute?.Description,
            Category = attribute?.Category,
            UIHint = attribute is { IsOutcomes: true } ? "dynamic-outcomes" : attribute?.UIHint ?? DefaultHint(plain, attribute, options),
            Order = attribute?.Order ?? 0,
            DefaultValue = attribute?.DefaultValue is { } value ? JsonSerializer.SerializeToNode(value, WorkflowJson.Options) : null,
            DefaultSyntax = attribute?.DefaultSyntax ?? "Literal",
            Options = options,
            OptionNames = attribute?.OptionNames,
            OptionsSource = attribute?.OptionsSource,
            IsOutcomes = attribute?.IsOutcomes ?? false,
            IsWrapped = wrapped,
            AutoEvaluate = attribute?.AutoEvaluate ?? true,
            Property = property,
            ValueType = valueType,
        };
    }

    private static string DefaultHint(Type type, InputAttribute? attribute, IReadOnlyList<string>? options)
    {
        if (options is not null || attribute?.OptionsSource is not null)
            return type == typeof(string[]) || type == typeof(IReadOnlyList<string>) || type == typeof(List<string>) ? "checklist" : "dropdown";
        if (type == typeof(bool)) return "checkbox";
        if (type == typeof(string[]) || type == typeof(IReadOnlyList<string>) || type == typeof(List<string>)) return "multitext";
        return type == typeof(DateTimeOffset) || type == typeof(DateTime) ? "datetime-picker" : "singleline";
    }

    private static OutputDescriptor DescribeOutput(PropertyInfo property)
    {
        var attribute = property.GetCustomAttribute<OutputAttribute>();
        return new OutputDescriptor
        {
            Name = property.Name,
            JsonName = JsonName(property.Name),
            TypeName = TypeNameOf(property.PropertyType.GetGenericArguments()[0]),
            DisplayName = attribute?.DisplayName ?? property.Name,
            Description = attribute?.Description,
            Property = property,
        };
    }
}
