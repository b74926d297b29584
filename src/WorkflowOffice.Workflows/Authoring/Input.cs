using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;

namespace WorkflowOffice.Workflows;

/// <summary>An input: an expression evaluated when the activity starts.</summary>
public abstract class Input
{
    /// <summary>The property's name, e.g. <c>Title</c>.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What people call it, e.g. <c>任务名称</c>.</summary>
    public string DisplayName { get; internal set; } = "";

    /// <summary>For messages: what it is called in the designer, and its name in the file where that is another, e.g. <c>输入“条件”（Condition）</c>.</summary>
    internal string Words => DisplayName.Length == 0 || DisplayName == Name ? $"输入“{Name}”" : $"输入“{DisplayName}”（{Name}）";

    /// <summary>What the definition says; null where it says nothing and the default applies.</summary>
    public Expression? Expression { get; internal set; }

    public abstract Type ValueType { get; }

    internal bool AutoEvaluate { get; set; } = true;

    /// <summary>The default that the attribute names.</summary>
    internal JsonNode? AttributeDefault { get; set; }

    /// <summary>The default as JSON, used when the definition has no expression.</summary>
    internal abstract JsonNode? DefaultJson { get; }
}
