namespace WorkflowOffice.Workflows;

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

    /// <summary>What people read for each of <see cref="Options"/> (or of the values of an enum), in the same order; null: the option itself.</summary>
    public string[]? OptionNames { get; init; }

    /// <summary>Name of the list that the installation provides (posts, units, forms, templates, deadline-rules …).</summary>
    public string? OptionsSource { get; init; }

    /// <summary>Elsa's name of the value type where it is not that of the property.</summary>
    public string? TypeName { get; init; }
    public object? DefaultValue { get; init; }
    public float Order { get; init; }

    /// <summary>True where the value of this input is the list of outcomes, shown as ports.</summary>
    public bool IsOutcomes { get; init; }

    /// <summary>The expression type the designer proposes, e.g. <c>JavaScript</c>; null: Literal.</summary>
    public string? DefaultSyntax { get; init; }

    /// <summary>False where the activity evaluates the expression itself, each time it needs it (While).</summary>
    public bool AutoEvaluate { get; init; } = true;
}
