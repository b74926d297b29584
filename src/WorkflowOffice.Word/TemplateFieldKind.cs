namespace WorkflowOffice.Word;

/// <summary>What a placeholder does.</summary>
public enum TemplateFieldKind
{
    Field,
    Repeat,
    Condition,
    Image,

    /// <summary>A value shown as a QR code.</summary>
    QrCode,

    /// <summary><c>seal:</c> and <c>sign:</c>: places that stay in the document for the seal or signature service.</summary>
    Anchor,
}
