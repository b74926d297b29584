namespace WorkflowOffice.Workflows.Analysis;

internal readonly record struct ScriptToken(ScriptTokenKind Kind, string Text)
{
    public bool IsSign(string sign) => Kind == ScriptTokenKind.Sign && Text == sign;
}
