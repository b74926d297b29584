namespace WorkflowOffice.Workflows.Definitions;

/// <summary>The stable codes of findings.</summary>
public static class FindingCodes
{
    public const string MalformedJson = "X-WFD-10";
    public const string UnknownActivityType = "X-WFD-11";
    public const string ConnectionToNowhere = "X-WFD-12";
    public const string DuplicateActivityId = "X-WFD-13";
    public const string UnknownExpressionType = "X-WFD-14";
    public const string ScriptDoesNotParse = "X-WFD-15";
    public const string WrongValueType = "X-WFD-16";
    public const string MissingRoot = "X-WFD-17";
    public const string NestedTooDeep = "X-WFD-18";
    public const string TooLarge = "X-WFD-19";
    public const string UnknownReference = "X-WFD-20";
    public const string UnknownPort = "X-WFD-21";
    public const string InvalidBackwardConnection = "X-WFD-22";
    public const string UnknownStrategy = "X-WFD-23";
    public const string UnusableTrigger = "X-WFD-24";
}
