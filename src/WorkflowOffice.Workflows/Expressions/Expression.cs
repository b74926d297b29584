using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions;

/// <summary>An expression of a definition: its type (Literal, Object, Variable, Input, Output, JavaScript) and its text or value.</summary>
public sealed class Expression
{
    public const string Literal = "Literal";
    public const string Object = "Object";
    public const string Variable = "Variable";
    public const string Input = "Input";
    public const string Output = "Output";
    public const string JavaScript = "JavaScript";
    public const string Liquid = "Liquid";

    public Expression(string type, JsonNode? value, string path)
    {
        // Elsa's older name of the same thing.
        Type = type == "Json" ? Object : type;
        Value = value;
        Path = path;
    }

    public string Type { get; }

    /// <summary>As in the file; may be text, number, boolean, object or list. Do not change it.</summary>
    public JsonNode? Value { get; }

    /// <summary>JSON path of this expression in its definition.</summary>
    public string Path { get; }

    /// <summary>The value as text; null where it is not text.</summary>
    public string? Text => Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>What an evaluator prepared from the text (a compiled script); shared by all executions.</summary>
    internal object? Prepared { get; set; }
}
