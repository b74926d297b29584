using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Inbox.Forms.Rules;

/// <summary>
/// What the fields of a form cannot say by themselves: a decision table or a script that judges the answers when the task is submitted,
/// refuses them, or adds a conclusion to the facts. Part of the form, so the legal office changes it with the workflow.
/// </summary>
public sealed record FormRule
{
    /// <summary>A published decision table; a conclusion with a <c>RefusalCode</c> refuses the task.</summary>
    public string? Table { get; init; }

    /// <summary>The table decides each row of this field of kind table, the row's cells over the facts of the case.</summary>
    public string? Each { get; init; }

    /// <summary>Fixed values of the table's columns, by name.</summary>
    public IReadOnlyDictionary<string, JsonNode>? With { get; init; }

    /// <summary>Columns of the table that read another fact than the one of their own name.</summary>
    public IReadOnlyDictionary<string, string>? From { get; init; }

    /// <summary>Conclusion by name → the fact (of the row, with <see cref="Each"/>) that keeps it.</summary>
    public IReadOnlyDictionary<string, string>? Into { get; init; }

    /// <summary>People decide, the table proposes: who decides otherwise gives a reason.</summary>
    public FormProposal? Proposes { get; init; }

    /// <summary>The choices of a field that the table allows.</summary>
    public FormLimits? Limits { get; init; }

    /// <summary>JavaScript over <c>variables.Case</c> (facts with the answers): a text says what is wrong and refuses; anything else is fine.</summary>
    public string? Script { get; init; }

    /// <summary>The script does not judge: its value becomes this fact.</summary>
    public string? Set { get; init; }

    /// <summary>The documents that the case must hold by now; what lacks is listed in one refusal.</summary>
    public IReadOnlyList<RequiredDocument>? Documents { get; init; }

    /// <summary>Code of the refusal, where the table does not conclude one.</summary>
    public string? Code { get; init; }

    /// <summary>Text of the refusal, where the script does not give it.</summary>
    public string? Text { get; init; }
    public string? Article { get; init; }

    /// <summary>The field that the refusal points at.</summary>
    public string? Field { get; init; }

    /// <summary>Only while this fact has this value.</summary>
    public FieldCondition? When { get; init; }

    /// <summary>Only for these outcomes; empty: for all that do not skip the form.</summary>
    public IReadOnlyList<string>? For { get; init; }
}

/// <param name="Output">The conclusion of the table.</param>
/// <param name="Field">The answer of people.</param>
/// <param name="Reason">Required when they differ.</param>
public sealed record FormProposal(string Output, string Field, string Reason);

/// <summary>Names of conclusions: all of <paramref name="All"/> must be chosen in <paramref name="Field"/>, exactly one of <paramref name="OneOf"/>, and nothing beyond these and <paramref name="Others"/>.</summary>
public sealed record FormLimits(string Field, string All, string OneOf, string Others);
