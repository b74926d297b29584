namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>The types a field of a manifest may have.</summary>
internal static class FieldType
{
    public const string Text = "text";
    public const string Multiline = "multiline";
    public const string Date = "date";
    public const string DateTime = "datetime";
    public const string Int = "int";
    public const string Bool = "bool";
    public const string Choice = "choice";
    public const string List = "list";
}
