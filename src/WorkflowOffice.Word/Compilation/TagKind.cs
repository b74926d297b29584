namespace WorkflowOffice.Word.Compilation;

/// <summary>What an expression in a content control or between braces asks for.</summary>
internal enum TagKind
{
    Field,
    Repeat,
    If,
    IfNot,
    Image,
    QrCode,
    Anchor,
    End,
}
