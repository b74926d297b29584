namespace WorkflowOffice.TemplateMaker.Descriptions;

/// <summary>A description that cannot be understood; names the file.</summary>
internal sealed class DescriptionException(string file, string message) : Exception($"{file}: {message}");
