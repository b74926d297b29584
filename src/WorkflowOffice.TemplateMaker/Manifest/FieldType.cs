namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>The types a field of a manifest may have.</summary>
internal static class FieldType
{
    public const string Text = "text";
    public const string Multiline = "multiline";
    public const string Date = "date";
    public const string DateTime = "datetime";
    public const string Int = "int";
    public const string Decimal = "decimal";
    public const string Money = "money";
    public const string Bool = "bool";
    public const string Choice = "choice";
    public const string List = "list";
    public static readonly IReadOnlySet<string> All =
        new HashSet<string> { Text, Multiline, Date, DateTime, Int, Decimal, Money, Bool, Choice, List };
}
