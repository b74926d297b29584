namespace WorkflowOffice.Word;

/// <summary>What a placeholder does.</summary>
public enum TemplateFieldKind
{
    Field,
    Repeat,
    Condition,
    Image,

    /// <summary><c>seal:</c> and <c>sign:</c>: places that stay in the document for the seal or signature service.</summary>
    Anchor,
}
