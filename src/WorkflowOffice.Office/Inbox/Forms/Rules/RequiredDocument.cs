namespace WorkflowOffice.Office.Inbox.Forms.Rules;

/// <summary>A cell of the matrix of stages and documents (环节—文书矩阵, R-002-25): what the case must hold before the step is completed.</summary>
public sealed record RequiredDocument
{
    /// <summary>The stage it belongs to, as the refusal names it: 现场检查方案.</summary>
    public required string Stage { get; init; }

    /// <summary>Code of the template, T-03; several may serve: any of them.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>As the refusal names it.</summary>
    public required string Title { get; init; }

    /// <summary>It must have reached its addressee, every one of it; otherwise it must be issued.</summary>
    public bool Served { get; init; }

    /// <summary>Only in cases in which these facts have these values.</summary>
    public IReadOnlyList<FieldCondition> When { get; init; } = [];
}
