namespace WorkflowOffice.Workflows;

/// <summary>Names an activity for definitions and for the designer: type name = Namespace + "." + Type (default: class name).</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ActivityAttribute(string @namespace, string category, string description) : Attribute
{
    public string Namespace { get; } = @namespace;
    public string Category { get; } = category;
    public string Description { get; } = description;
    public string? Type { get; init; }
    public string? DisplayName { get; init; }
    public int Version { get; init; } = 1;
    public ActivityKind Kind { get; init; } = ActivityKind.Action;
}

/// <summary>What the designer does with an activity, Elsa's words.</summary>
public enum ActivityKind { Action, Trigger, Job, Task }

/// <summary>Describes an input property to the designer.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InputAttribute : Attribute
{
    public string? DisplayName { get; init; }
    public string? Description { get; init; }
    public string? Category { get; init; }
    public string? UIHint { get; init; }

    /// <summary>Fixed choices of a drop-down; choices that depend on the installation come from <see cref="OptionsSource"/>.</summary>
    public string[]? Options { get; init; }

    /// <summary>Name of the list that the installation provides (posts, units, forms, templates, deadline-rules …).</summary>
    public string? OptionsSource { get; init; }
    public object? DefaultValue { get; init; }
    public float Order { get; init; }

    /// <summary>True where the value of this input is the list of outcomes, shown as ports.</summary>
    public bool IsOutcomes { get; init; }
}

/// <summary>Describes an output property to the designer.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : Attribute
{
    public string? DisplayName { get; init; }
    public string? Description { get; init; }
}

/// <summary>The fixed outcomes (ports) of an activity.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FlowNodeAttribute(params string[] outcomes) : Attribute
{
    public IReadOnlyList<string> Outcomes { get; } = outcomes;
}
