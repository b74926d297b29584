namespace WorkflowOffice.Workflows.Analysis;

/// <summary>The stable codes of the checks that need no office; the office's own begin at G-30.</summary>
public static class GateCodes
{
    public const string UnknownActivity = "G-01";
    public const string UnknownVersion = "G-02";
    public const string Unreadable = "G-03";
    public const string DuplicateId = "G-04";
    public const string WrongValue = "G-05";
    public const string ConnectionToNowhere = "G-06";
    public const string UnknownOutcome = "G-07";
    public const string InvalidReturn = "G-08";
    public const string OutcomesByScript = "G-09";
    public const string Unreachable = "G-10";
    public const string DeadEnd = "G-11";
    public const string OutcomeWithoutConnection = "G-12";
    public const string JoinNeverCompletes = "G-13";
    public const string JoinCompletesTwice = "G-14";
    public const string EndsSilently = "G-15";
    public const string JoinCompletesEarly = "G-16";
    public const string StepOpenTwice = "G-17";
    public const string LoopWithoutPause = "G-18";
    public const string BudgetEnded = "G-19";
    public const string ScriptDoesNotParse = "G-20";
    public const string UnknownName = "G-21";
    public const string EndsOverOthers = "G-22";
    public const string CommitStrategyHasNoEffect = "G-23";
}
