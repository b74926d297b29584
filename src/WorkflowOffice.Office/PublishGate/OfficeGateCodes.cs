namespace WorkflowOffice.Office.PublishGate;

/// <summary>The stable codes of the office's checks; those of the structure are in <see cref="Workflows.Analysis.GateCodes"/>.</summary>
internal static class OfficeGateCodes
{
    internal const string UnknownPost = "G-30";
    internal const string NobodyHoldsPost = "G-31";
    internal const string NobodyNamed = "G-32";
    internal const string UnknownUnit = "G-33";
    internal const string UnknownTemplate = "G-34";
    internal const string UnknownRule = "G-35";
    internal const string UnknownTaskCheck = "G-36";
    internal const string UnknownWorkflow = "G-37";
    internal const string SettingMissing = "G-38";
    internal const string FormUnusable = "G-39";
    internal const string TemplateFieldUnfilled = "G-40";
    internal const string TemplateFieldLeftOpen = "G-41";
    internal const string UnknownFact = "G-42";
    internal const string FactComesLater = "G-43";
    internal const string UnknownListEntry = "G-44";
    internal const string DocumentNotMade = "G-45";
    internal const string ServedUnsealed = "G-46";
    internal const string ClockNotStarted = "G-47";
    internal const string WithdrawsUnknownStep = "G-48";
    internal const string TaskWithoutLimit = "G-50";
    internal const string EndsUnarchived = "G-51";
    internal const string DoesNotOpenCase = "G-52";
    internal const string LimitMadeLonger = "G-54";
    internal const string LimitRemoved = "G-55";
    internal const string SilenceDecides = "G-56";
    internal const string ExclusionRemoved = "G-57";
    internal const string TaskCheckRemoved = "G-58";
    internal const string PathCutOff = "G-59";
}
