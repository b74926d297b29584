namespace WorkflowOffice.Office.Parameters;

/// <summary>A threshold that the regulations leave to the office or that differs between them (requirements §2.3).</summary>
/// <param name="Default">The regulation's own number; null when it names none and the office must set it (X-CFG-02).</param>
public sealed record ParameterDefinition(string Key, string Name, string Unit, decimal? Default, string Source);
