namespace WorkflowOffice.Workflows.Analysis;

internal enum ScriptTokenKind
{
    Name,
    Text,
    Number,
    Sign,
}
